/** The shape of what comes, once waiting has lasted 300 ms (styles hold the delay), and what is waited for. */
export function Skeleton({ cards, label }: { readonly cards: number; readonly label?: string }) {
	return (
		<div class="skeletons">
			{label && (
				<p class="meta" role="status">
					{label}
				</p>
			)}
			{Array.from({ length: cards }, (_, index) => (
				<div class="card skeleton" aria-hidden="true" key={String(index)}>
					<div class="skeleton-line skeleton-short" />
					<div class="skeleton-line" />
					<div class="skeleton-line skeleton-mid" />
				</div>
			))}
		</div>
	);
}
