import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader as one script that leaves `ColibriReader` in the world it runs in. */
export async function bundleReader(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		build: {
			write: false,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
				formats: ['iife'],
				name: 'ColibriReader',
			},
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (!chunk) throw new Error('The reader could not be bundled.');
	return chunk.code;
}
