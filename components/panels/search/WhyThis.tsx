import type { HitReason } from '#lib/domain/hit.ts';
import { useWords } from '../../ui/interface-context.tsx';

/** Why it ranks here, in one line, for whoever asks. */
export function WhyThis({ reasons }: { readonly reasons: readonly HitReason[] }) {
	const words = useWords();
	return (
		<details class="why-this">
			<summary>{words.search.why}</summary>
			<p>{words.search.because(reasons)}</p>
		</details>
	);
}
