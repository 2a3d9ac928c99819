/** The shape of what comes, once waiting has lasted 300 ms (styles hold the delay). Silent. */
export function Skeleton({ cards }: { readonly cards: number }) {
	return (
		<div class="skeletons" aria-hidden="true">
			{Array.from({ length: cards }, (_, index) => (
				<div class="card skeleton" key={index}>
					<div class="skeleton-line skeleton-short" />
					<div class="skeleton-line" />
					<div class="skeleton-line skeleton-mid" />
				</div>
			))}
		</div>
	);
}
