/** The post another post shares: kept apart, its words are not the sharer's. */
import { type Anatomy, hrefOf } from './anatomy.ts';
import { isAnonymousName } from './anonymous.ts';
import { nameIn } from './author.ts';
import { textBlocks } from './body.ts';
import { ARTICLE } from './signals.ts';
import type { Story } from './story.ts';
import { readVisible } from './visible-text.ts';

export interface QuotedReading {
	readonly author: string | null;
	readonly text: string;
}

function quotedAuthor(name: Element | null): string | null {
	if (!name) return null;
	const link = [...name.querySelectorAll('a[href]')].find(
		(each) => nameIn(each) !== '' && hrefOf(each) !== '#',
	);
	const shown = nameIn(link ?? name);
	return shown === '' || isAnonymousName(shown) ? null : shown;
}

/** What a post quotes: as shown, else as its own story in the page's data says. */
export function readQuoted(anatomy: Anatomy, story: Story | null): QuotedReading | null {
	const { quotedName, quotedMessage } = anatomy;
	if (!quotedName && !quotedMessage) return story?.attached ?? null;
	const author = quotedAuthor(quotedName);
	if (quotedMessage) return { author, text: readVisible(quotedMessage).text };
	const within = quotedName?.closest(ARTICLE) ?? null;
	const text = textBlocks(anatomy.unit, quotedName, anatomy.actions, within)
		.map((block) => readVisible(block).text)
		.join('\n');
	return author === null && text === '' ? null : { author, text };
}
