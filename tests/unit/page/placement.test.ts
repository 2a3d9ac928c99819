import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BADGE, spotBeside, spotOfPanel } from '#lib/page/placement.ts';

const viewport = { width: 1280, height: 900 };
const mark = { width: 180, height: 36 };

test('beside the post where the page shows nothing', () => {
	const unit = { left: 300, top: 100, right: 900, bottom: 500 };
	expect(spotBeside(unit, mark, viewport, () => true)).toEqual({ x: 912, y: 112, compact: false });
});

test('a badge on the post’s corner where the page shows something, or where the window ends', () => {
	const unit = { left: 300, top: 100, right: 900, bottom: 500 };
	expect(spotBeside(unit, mark, viewport, () => false)).toEqual({ x: 885, y: 85, compact: true });
	const wide = { left: 0, top: 100, right: 1280, bottom: 500 };
	expect(spotBeside(wide, mark, viewport, () => true)).toMatchObject({ compact: true });
});

const box = fc
	.tuple(
		fc.integer({ min: 0, max: 1200 }),
		fc.integer({ min: -2000, max: 880 }),
		fc.integer({ min: 50, max: 1280 }),
	)
	.map(([left, top, width]) => ({ left, top, right: Math.min(left + width, 1280), bottom: top + 300 }));

test('nothing of ours widens the page', () => {
	fc.assert(
		fc.property(box, fc.integer({ min: 30, max: 260 }), fc.boolean(), (unit, width, free) => {
			const spot = spotBeside(unit, { width, height: 36 }, viewport, () => free);
			const drawn = spot.compact ? BADGE : width;
			return spot.x + drawn <= viewport.width && spot.x >= 0;
		}),
	);
});

test('the open mark is whole in the window wherever its post is', () => {
	fc.assert(
		fc.property(box, fc.integer({ min: 80, max: 620 }), (unit, height) => {
			const { x, y } = spotOfPanel(unit, { width: 320, height }, viewport);
			return x >= 0 && y >= 0 && x + 320 <= viewport.width && y + height <= viewport.height;
		}),
	);
});
