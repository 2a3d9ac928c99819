import type { RideFacts } from './understanding.ts';

/** Leaving times further apart than this are two journeys. */
const NEAR_MINUTES = 45;

export type RideReason = 'days' | 'time' | 'seats' | 'role';

/**
 * Why a need and an offer are not one journey, or null when role, days, time and seats agree. What one does not say
 * cannot disagree. Places are compared by the caller, who knows the words.
 */
export function whatPartsRides(need: RideFacts, offer: RideFacts): RideReason | null {
	if (need.role !== 'need' || offer.role !== 'offer') return 'role';
	if (need.days.length > 0 && offer.days.length > 0 && !need.days.some((day) => offer.days.includes(day)))
		return 'days';
	const [left, right] = [minutesOf(need.time), minutesOf(offer.time)];
	if (left !== null && right !== null && Math.abs(left - right) > NEAR_MINUTES) return 'time';
	if (need.seats !== null && offer.seats !== null && need.seats > offer.seats) return 'seats';
	return null;
}

function minutesOf(time: string | null): number | null {
	if (time === null) return null;
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}
