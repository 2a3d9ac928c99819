/** Everything one page load is drawn with, besides its content. */
import type { SiteLocale } from './content.ts';
import { letters } from './seed.ts';
import { type SiteWords, siteWords } from './words.ts';

export interface SceneOptions {
	readonly locale: SiteLocale;
	readonly theme: 'light' | 'dark';
	/** The instant relative times count from, milliseconds. */
	readonly now: number;
	readonly timeZone: string;
	/** Decoy runs in each post. */
	readonly decoys: number;
	/** Name of this page load: click tokens and hashed classes change with it. */
	readonly load: string;
	/** Whether stories of the first screen stand in JSON islands, and in which shape. */
	readonly islands: 'flat' | 'nested' | 'none';
	/** How many comments a post of a feed shows before "more". */
	readonly commentsShown: number;
	/** Characters after which a post of a feed is cut. */
	readonly cutAt: number;
}

/** Glyphs of one timestamp, in the order of its canvases, and the address its link takes under the pointer. */
export interface Ink {
	readonly mark: string;
	readonly glyphs: readonly string[];
	readonly href: string;
}

export interface Scene extends SceneOptions {
	readonly words: SiteWords;
	/** Hashed class of a name: `x` and letters, other ones at each load. */
	readonly x: (...names: string[]) => string;
	/** Filled while units are drawn; the page's script paints it. */
	readonly ink: Ink[];
	/** Click token of a post at this load. */
	readonly token: (postId: string) => string;
}

export const ORIGIN = 'https://www.facebook.com';

export function sceneOf(options: SceneOptions): Scene {
	const known = new Map<string, string>();
	const x = (...names: string[]) =>
		names
			.map((name) => {
				const made = known.get(name) ?? `x${letters(`class ${options.load} ${name}`, 7).toLowerCase()}`;
				known.set(name, made);
				return made;
			})
			.join(' ');
	return {
		...options,
		words: siteWords(options.locale),
		x,
		ink: [],
		token: (postId) => `AZ${letters(`token ${options.load} ${postId}`, 90)}`,
	};
}
