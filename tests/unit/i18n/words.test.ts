import { describe, expect, it } from 'vitest';
import { agendaWordsIn } from '#lib/i18n/agenda-words.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { mendWordsIn } from '#lib/i18n/mend-words.ts';
import { pageWordsIn } from '#lib/i18n/page-words.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { workshopWordsIn } from '#lib/i18n/workshop-words.ts';

/** Every fixed sentence, with its key. Sentences with parts are covered where they are used. */
function sentences(value: unknown, key = ''): [string, string][] {
	if (typeof value === 'string') return [[key, value]];
	if (!(value instanceof Object)) return [];
	return Object.entries(value).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`));
}

const ALL = {
	fr: {
		...wordsIn('fr'),
		...workshopWordsIn('fr'),
		...pageWordsIn('fr'),
		...wallWordsIn('fr'),
		mend: mendWordsIn('fr'),
		agenda: agendaWordsIn('fr'),
		facts: factWordsIn('fr'),
	},
	en: {
		...wordsIn('en'),
		...workshopWordsIn('en'),
		...pageWordsIn('en'),
		...wallWordsIn('en'),
		mend: mendWordsIn('en'),
		agenda: agendaWordsIn('en'),
		facts: factWordsIn('en'),
	},
};

describe.each(['fr', 'en'] as const)('the words in %s', (language) => {
	const said = sentences(ALL[language]);

	it('are calm: no exclamation mark, no « oups »', () => {
		expect(said.filter(([, text]) => /!|\boups\b/i.test(text))).toEqual([]);
	});

	it('use the typographic apostrophe and ellipsis', () => {
		expect(said.filter(([, text]) => /'|\.\.\./.test(text))).toEqual([]);
	});

	it('are never empty', () => {
		expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
	});
});

it('keeps French punctuation with its word', () => {
	const loose = sentences(ALL.fr).filter(([, text]) => / [?:;»]|« /.test(text));
	expect(loose).toEqual([]);
});

it('says something else in English', () => {
	const french = new Map(sentences(ALL.fr));
	/** A name is a name in any language. */
	const names = new Set(['.data.personHint']);
	const same = sentences(ALL.en).filter(
		([key, text]) => /\s/.test(text) && french.get(key) === text && !names.has(key),
	);
	expect(same).toEqual([]);
});
