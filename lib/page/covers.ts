/**
 * What of the page lies over its posts and beside them. What is drawn at a point costs a walk through all layers of the
 * page, 0.4 ms where a hundred posts are and more on a longer one: once something changed around the posts it is asked
 * for the next marks, then only where a part of the page met so stands (docs/adr/0313).
 */
export interface Covers {
	/** The page's topmost element at a point over or beside a unit, when it is none of the unit's nor holds it. */
	at(unit: Element, x: number, y: number): Element | null;
	/** Something changed around the posts. */
	forget(): void;
}

/** Questions after which all that stands around the posts was met. */
const ENOUGH = 12;

export function watchCovers(document: Document, ours: () => Element): Covers {
	const met = new Set<Element>();
	let asked = 0;

	/** Ours set aside. */
	function under(x: number, y: number): Element | null | undefined {
		const top = document.elementFromPoint(x, y);
		if (top !== ours()) return top;
		return document.elementsFromPoint(x, y).find((element) => element !== ours());
	}

	function isMet(x: number, y: number): boolean {
		return [...met].some((part) => {
			const { left, right, top, bottom } = part.getBoundingClientRect();
			return x >= left && x < right && y >= top && y < bottom;
		});
	}

	return {
		at(unit, x, y) {
			if (asked >= ENOUGH && !isMet(x, y)) return null;
			asked++;
			const found = under(x, y);
			if (!found || unit.contains(found) || found.contains(unit)) return null;
			let part = found;
			// As large as it goes beside the unit; what has no height may hold what has.
			for (
				let around = part.parentElement;
				around?.clientHeight && !around.contains(unit);
				around = around.parentElement
			)
				part = around;
			met.add(part);
			return found;
		},
		forget() {
			met.clear();
			asked = 0;
		},
	};
}
