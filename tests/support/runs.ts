/** How many cases a property runs: `short` in `npm test`, many times that in `npm run soak`. */
import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		readonly soak: number;
	}
}

export function runs(short: number): { readonly numRuns: number } {
	return { numRuns: short * inject('soak') };
}
