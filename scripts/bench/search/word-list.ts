/** Words for invented posts, most frequent first: small words, the corpora's own, then made-up rare ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STOP_WORDS } from '#lib/language/stop-words.ts';
import { wordsOf } from '#lib/language/words-of.ts';
import { seeded } from './texts.ts';

const CORPUS = join(import.meta.dirname, '../../../tests/fixtures/corpus');
const SIZE = 60_000;

export function benchWords(): string[] {
	const counts = new Map<string, number>();
	for (const half of ['a', 'b']) {
		const text = readFileSync(join(CORPUS, half, 'threads.jsonl'), 'utf8');
		for (const line of text.split('\n').filter((one) => one !== '')) {
			const thread = JSON.parse(line) as { text: string; comments: { text: string }[] };
			for (const part of [thread.text, ...thread.comments.map((comment) => comment.text)])
				for (const { word } of wordsOf(part)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	const known = [...counts]
		.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.map(([word]) => word);
	const words = new Set([...[...STOP_WORDS.fr].slice(0, 60), ...known]);
	const random = seeded(7);
	const pick = (choices: string) =>
		choices.split(' ')[Math.floor(random() * choices.split(' ').length)] ?? '';
	while (words.size < SIZE) {
		const syllables = 2 + Math.floor(random() * 3);
		let word = '';
		for (let count = 0; count < syllables; count++)
			word +=
				pick('b c ch d f g j l m n p qu r s t v br cr dr gr pl tr') +
				pick('a e i o u ai an eau en eu in oi on ou');
		words.add(word + pick('e r t s n lle tte ment tion iste eur age x'));
	}
	return [...words];
}
