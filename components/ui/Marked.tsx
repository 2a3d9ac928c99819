import type { Snippet } from '#lib/domain/snippet.ts';

/** A passage with its matches. Runs of text only: what members wrote is never read as markup. */
export function Marked({ runs }: { readonly runs: Snippet }) {
	return (
		<>
			{runs.map((run, index) =>
				run.match ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
			)}
		</>
	);
}
