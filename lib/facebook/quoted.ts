/** The post another post shares: kept apart, its words are not the sharer's. */
import { type Anatomy, NOWHERE } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { nameIn } from './author.ts';
import { blocksBetween } from './blocks.ts';
import { personIn } from './links.ts';
import type { Story } from './story.ts';
import { readVisible } from './visible-text.ts';

export interface QuotedReading {
	readonly author: string | null;
	readonly text: string;
}

/** Of a post of another group the head may be that group's name, and its author stand below. */
function quotedAuthor({ quotedName, own }: Anatomy, until: number): string | null {
	if (!quotedName) return null;
	const person = own.links.find(
		({ at, line, href, element }) =>
			at >= quotedName.at && at < until && !line && personIn(href) && nameIn(element),
	);
	const shown = nameIn((person ?? quotedName).element);
	return shown === '' || isAnonymousName(shown) ? null : shown;
}

/** What a post quotes: as shown, else as its own story in the page's data says. */
export function readQuoted(anatomy: Anatomy, story: Story | null): QuotedReading | null {
	const { own, quotedName, quotedMessage, actions } = anatomy;
	if (!quotedName && !quotedMessage) return story?.attached ?? null;
	const from = quotedName?.at ?? 0;
	const until = actions > from ? actions : NOWHERE;
	const author = quotedAuthor(anatomy, quotedMessage?.at ?? until);
	if (quotedMessage) return { author, text: readVisible(quotedMessage.element).text };
	const text = blocksBetween(own, from, until)
		.map(({ element }) => readVisible(element).text)
		.join('\n');
	return author === null && text === '' ? null : { author, text };
}
