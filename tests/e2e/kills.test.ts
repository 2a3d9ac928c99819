/** A browser killed while it writes: the short form of the drill; `npm run soak` kills hundreds. */
import { expect, it } from 'vitest';
import { drillKills } from '#tests/support/kills/drill.ts';

it('loses nothing acknowledged and leaves nothing in part when the browser is killed', async () => {
	const { kills, acknowledged, lost, torn } = await drillKills(4, Math.random);
	expect({ kills, lost, torn }).toEqual({ kills: 4, lost: 0, torn: 0 });
	expect(acknowledged).toBeGreaterThan(0);
});
