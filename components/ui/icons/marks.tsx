/** Colibri's own marks. Ours, not Lucide's. */
import { BIRD_PATH } from './bird-shape.ts';

/** The bird in one colour: search field, empty states. */
export function BirdMark({ class: name = 'bird' }: { readonly class?: string }) {
	return (
		<svg class={name} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" focusable="false">
			<path fill-rule="evenodd" d={BIRD_PATH} />
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
