/**
 * Words that say nothing alone, in folded form. Short on purpose: a long list loses "parle", "bon", "nouveau",
 * "deux". Absent on purpose: "été", "avec", "sans", "plus", "moins", "contre", "garde".
 */
const FRENCH = `
a ai aie ait as au aussi autre autres aux avaient avais avait avez avoir avons ayant
c ca car ce ceci cela celle celles celui ces cest cet cette ceux chez ci comme comment
d dans de des dit donc du
elle elles en encore es est et etaient etais etait etant etc ete-vous etes etre eu eux
faire fais fait faites faut
gens
ici il ils
j jai je jen
l la le les leur leurs lui
m ma mais me meme memes mes moi mon
n ne ni nos notre nous
on ont or ou
par parce pas peu peut peux pour pourquoi pouvez pourrait puis
qu quand que quel quelle quelles quels qui quil quoi
s sa se sera serait ses si son sont suis sur
t ta te tes toi ton tres tu
un une
va vais vos votre vous vont
y
bonjour bonsoir salut coucou hello merci svp stp
`;

const ENGLISH = `
a about am an and any are as at be been but by can could did do does for from get had has have he her here
hi him his how i if in into is it its just me my no not of on or our out please she should so some such
than thank thanks that the their them then there these they this those to too us was we were what when
where which who whom why will with would you your
`;

/** "ou" and "sur" stand for "où" and "sûr" too once folded. */
export const STOP_WORDS: { readonly fr: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
	fr: new Set(FRENCH.trim().split(/\s+/)),
	en: new Set(ENGLISH.trim().split(/\s+/)),
};

export function isStopWord(word: string): boolean {
	return STOP_WORDS.fr.has(word) || STOP_WORDS.en.has(word);
}
