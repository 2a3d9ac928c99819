/**
 * Branded identifiers. All are strings: Facebook's numbers exceed what a Number holds.
 * The brands exist for the compiler only.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A group as Facebook names it: digits when known, else its vanity slug until the digits are seen. */
export type GroupId = Branded<'GroupId'>;
/** `<group>:<post id>`, or `~<group>:<digest>` while Facebook's id is unknown (see post-key.ts). */
export type PostKey = Branded<'PostKey'>;
/** `<post key>/<comment id>`, or `<post key>/~<digest>` while Facebook's id is unknown. */
export type CommentKey = Branded<'CommentKey'>;
/** Keyed hash of a person's Facebook id: counts and erases without naming. */
export type AuthorHash = Branded<'AuthorHash'>;
/** Random and stable: the user's own records can later be merged across devices. */
export type TagId = Branded<'TagId'>;
export type ContactId = Branded<'ContactId'>;
export type RuleId = Branded<'RuleId'>;
