import { describe, expect, it } from 'vitest';
import { readOwnWords } from '#lib/language/own-words.ts';

const faultsOf = (text: string) => readOwnWords(text).problems.map(({ line, fault }) => `${line} ${fault}`);

describe('the user’s own words', () => {
	it('are lines of equivalents; empty ones and remarks are passed over', () => {
		const read = readOwnWords(
			'# chez nous\n\ndoudou = ninnin # le lapin\r\nla Noue > centre social\nfête ~ kermesse\n',
		);
		expect(read).toEqual({
			lines: ['doudou = ninnin', 'la Noue > centre social', 'fête ~ kermesse'],
			problems: [],
		});
	});

	it.each([
		['nounou', '1 alone'],
		['nounou =', '1 empty'],
		['= assmat', '1 empty'],
		['a = b ~ c', '1 mixed'],
		['a ~ b > c', '1 mixed'],
		['a > b > c', '1 two-arrows'],
		['doudou = 🧸', '1 no-word'],
		['vélo = vélos', '1 same'],
		[`doudou = ${'x'.repeat(400)}`, '1 too-long'],
	])('%s: %s', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
		expect(readOwnWords(text).lines).toEqual([]);
	});

	it('names the line as the user counts it, and keeps the good ones', () => {
		const read = readOwnWords('doudou = ninnin\n\nnounou\nla Noue > centre social');
		expect(read.problems).toEqual([{ line: 3, text: 'nounou', fault: 'alone' }]);
		expect(read.lines).toHaveLength(2);
	});

	it('uses three hundred lines and says which it leaves', () => {
		const many = Array.from({ length: 302 }, (_, place) => `mot${place} = nom${place}`).join('\n');
		expect(readOwnWords(many).lines).toHaveLength(300);
		expect(faultsOf(many)).toEqual(['301 too-many', '302 too-many']);
	});
});
