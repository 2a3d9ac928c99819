/** Colibri's own marks. Ours, not Lucide's. */

/** The bird in one colour: search field, empty states. */
export function BirdMark({ class: name = 'bird' }: { readonly class?: string }) {
	return (
		<svg class={name} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" focusable="false">
			<path d="M2 3.5C8.4 3.5 13 7 14.5 11.9a8 8 0 0 0-2.6 4.6C6 15.6 2 10.4 2 3.5Z" />
			<path
				fill-rule="evenodd"
				d="M12.6 14a6 6 0 0 1 9.6-4.8L30.5 2.5l-6.2 9.9q.3.8.3 1.6A6 6 0 0 1 18.6 20C12.6 20 8 24.2 3.5 29.5 4.6 21 12.6 20 12.6 14Zm5.6 4.6c.2-2.7 2-4.6 4.7-4.8a4.7 4.7 0 0 1-4.7 4.8Z"
			/>
		</svg>
	);
}

/** The full mark: workshop and first run. */
export function Logo({ size }: { readonly size: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			<rect width="32" height="32" rx="8" fill="#17614a" />
			<path d="M2.5 4.5A13.5 13.5 0 0 1 16 18 13.5 13.5 0 0 1 2.5 4.5Z" fill="#8fd0a8" />
			<path
				d="M12 14a6 6 0 0 1 10-4.5L30 3l-6 9.5A6 6 0 0 1 18 20C12 20 8 24 4 29 5 21 12 20 12 14Z"
				fill="#f1f7e8"
			/>
			<path d="M24 14a6 6 0 0 1-6 6c0-3.4 2.6-6 6-6Z" fill="#f4bd3d" />
		</svg>
	);
}
