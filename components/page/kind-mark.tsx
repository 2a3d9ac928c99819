import { render } from 'preact';
import type { Kind } from '#lib/domain/kind.ts';
import { BirdMark } from '../ui/icons/marks.tsx';
import { KindMark } from '../ui/KindMark.tsx';

const drawn = new Map<Kind | 'bird', Element>();

/** The same mark as in the panels, drawn once per kind, then copied: hundreds of posts pass on a page. */
export function copyKindMark(kind: Kind): Element {
	return copyOf(kind, () => <KindMark kind={kind} />);
}

export function copyBird(): Element {
	return copyOf('bird', () => <BirdMark class="page-bird" />);
}

function copyOf(name: Kind | 'bird', draw: () => ReturnType<typeof KindMark>): Element {
	let original = drawn.get(name);
	if (!original) {
		const place = document.createElement('div');
		render(draw(), place);
		original = place.firstElementChild ?? place;
		drawn.set(name, original);
	}
	return original.cloneNode(true) as Element;
}
