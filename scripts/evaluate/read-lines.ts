import { readFileSync } from 'node:fs';

/** One JSON value a line; empty lines are passed over. */
export function readLines(file: string): Record<string, unknown>[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, index) => {
			if (line.trim() === '') return [];
			try {
				return [JSON.parse(line) as Record<string, unknown>];
			} catch {
				throw new Error(`${file}, line ${index + 1}: this is no JSON`);
			}
		});
}
