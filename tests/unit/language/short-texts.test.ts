import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suggestKinds } from '#lib/language/kinds.ts';
import { readText } from '#lib/language/reading.ts';

/** Lines of a few words, which no training ever sees: kind, text. */
const LINES = readFileSync(join(import.meta.dirname, '../../fixtures/corpus/short.tsv'), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t') as [kind: string, text: string]);

const firstKind = (text: string) => suggestKinds(readText(text), []).kinds[0]?.value;

describe('a text of a few words', () => {
	test('is told by what it says', () => {
		const right = LINES.filter(([kind, text]) => firstKind(text) === kind);
		expect(right.length / LINES.length).toBeGreaterThan(0.9);
	});

	test('that cries for help is heard', () => {
		const missed = LINES.filter(([kind, text]) => kind === 'distress' && firstKind(text) !== 'distress');
		expect(missed).toEqual([]);
	});

	test('alarms nobody when it is a greeting, a sale or lost keys', () => {
		const alarming = LINES.filter(([kind, text]) => kind !== 'distress' && firstKind(text) === 'distress');
		expect(alarming).toEqual([]);
	});
});
