import type { Hit } from '#lib/domain/hit.ts';
import { useWords } from '../../ui/interface-context.tsx';

/** Why it ranks here, in one line, for whoever asks. */
export function WhyThis({ hit }: { readonly hit: Hit }) {
	const words = useWords();
	return (
		<details class="why-this">
			<summary>{words.search.why}</summary>
			<p>{words.search.because(hit.why, hit.type)}</p>
		</details>
	);
}
