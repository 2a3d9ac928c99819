/** Where a mark goes beside its post: geometry only, in viewport pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Spot {
	readonly x: number;
	readonly y: number;
	/** Drawn as a small badge on the post's corner: no room beside it. */
	readonly compact: boolean;
}

const GAP = 12;
const EDGE = 8;
/** Diameter of the corner badge. */
export const BADGE = 30;

/** Beside the post's top right corner when `free` says the page shows nothing there, else a badge on its edge. */
export function spotBeside(
	unit: Box,
	mark: Size,
	viewport: Size,
	free: (x: number, y: number) => boolean,
): Spot {
	const x = unit.right + GAP;
	const y = unit.top + GAP;
	const fits = x + mark.width + EDGE <= viewport.width;
	// One point tells: what a page shows beside its posts is wider than a mark, and starts near them.
	if (fits && free(x + mark.width / 2, y + mark.height / 2)) {
		return { x, y, compact: false };
	}
	return {
		x: Math.min(unit.right - BADGE / 2, viewport.width - BADGE - EDGE),
		y: Math.max(unit.top - BADGE / 2, 0),
		compact: true,
	};
}

/** Where the open mark goes: from the closed one's place, inward as far as needed to be seen whole. */
export function spotOfPanel(
	unit: Box,
	panel: Size,
	viewport: Size,
): { readonly x: number; readonly y: number } {
	const most = (wanted: number, size: number, room: number) =>
		Math.max(EDGE, Math.min(wanted, room - size - EDGE));
	return {
		x: most(unit.right + GAP, panel.width, viewport.width),
		y: most(unit.top + GAP, panel.height, viewport.height),
	};
}
