import type { Kind } from '#lib/domain/kind.ts';
import type { KindShape } from '#lib/domain/kind-shape.ts';
import { BIRD_PATH } from '../ui/icons/bird-shape.ts';
import { createElement } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The same mark as in the panels, without the library that draws them: hundreds of posts pass on a page. */
export function drawKindMark(kind: Kind, { seeks, path }: KindShape): Element {
	const look = `kind kind-${kind}${seeks ? ' kind-ring' : ''}`;
	return createElement('span', { class: look }, drawPath('icon icon-s', 24, path));
}

export function drawBird(): Element {
	return drawPath('page-bird', 32, BIRD_PATH);
}

function drawPath(look: string, box: number, path: string): Element {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', look);
	svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
	svg.setAttribute('aria-hidden', 'true');
	const drawn = document.createElementNS(SVG, 'path');
	drawn.setAttribute('d', path);
	drawn.setAttribute('fill-rule', 'evenodd');
	svg.append(drawn);
	return svg;
}
