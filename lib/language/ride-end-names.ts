/** How an end of a ride is named: its town with its house, as written when they stand side by side. */
import type { Reading } from './reading.ts';
import { gapAfter } from './ride-lines.ts';
import { type Stop, SURE } from './ride-marks.ts';

export type End = 'from' | 'to';

/** A stop, the end it is held for, and how surely. */
export interface Weighed {
	readonly stop: Stop;
	end: End | null;
	weight: number;
}

/** "école X à Bourg", "Bourg (école X)", "école X, Bourg": one place in two words. */
const BESIDE =
	/^(?:\s?[,(]\s?(?:à |au |aux |rue |dans )?|\s(?:à|a|au|aux|de|du|d['’]|sur|dans)\s?|\s\()(?:l['’]|la |le |les )?$/i;

/** The stop that says most, with the town or house said beside it, or elsewhere as surely. */
export function nameOf(reading: Reading, stops: readonly Weighed[], end: End): string {
	const own = stops.filter((one) => one.end === end);
	const best = own.reduce<Weighed | null>((top, one) => (top && top.weight >= one.weight ? top : one), null);
	if (!best) return '';
	const near = writtenWith(reading, stops, best, end);
	if (near !== null) return near;
	const isTown = best.stop.place.noun === '';
	const other = own.find(
		(one) =>
			one !== best &&
			(one.stop.place.noun === '') !== isTown &&
			one.weight >= SURE - 1.5 &&
			!best.stop.place.name.includes(one.stop.place.name),
	);
	if (!other) return best.stop.place.name;
	const [town, house] = isTown ? [best, other] : [other, best];
	return house.stop.place.name.includes(town.stop.place.name)
		? house.stop.place.name
		: `${house.stop.place.name}, ${town.stop.place.name}`;
}

/** "dojo X à Bourg", "judo à Bourg (dojo X)": as written, with what stands on either side. */
function writtenWith(reading: Reading, stops: readonly Weighed[], best: Weighed, end: End): string | null {
	const { words, text } = reading;
	const index = stops.indexOf(best);
	const fits = (left: number): boolean => {
		const [one, two] = [stops[left], stops[left + 1]];
		if (!one || !two) return false;
		if ([one, two].some((other) => other.end !== null && other.end !== end && other.weight >= SURE - 1))
			return false;
		const gap = gapAfter(reading, one.stop.place, two.stop.place.from);
		const inside = gap.includes('(');
		if (inside && text[words[two.stop.place.to - 1]?.end ?? 0] !== ')') return false;
		const ofOther = one.stop.place.noun !== '' && /^\s(?:du|de|d['’])/.test(gap);
		const apart = (one.stop.place.noun === '') !== (two.stop.place.noun === '');
		// "Gustave-Roussy à Villejuif": where one must be, then its town.
		const within =
			one.end === 'to' && two.end === 'to' && /^\sà\s$/.test(gap) && one.weight >= SURE && two.weight < SURE;
		return BESIDE.test(gap) && (apart || inside || ofOther || within);
	};
	let [first, last] = [index, index];
	while (fits(first - 1)) first -= 1;
	while (fits(last)) last += 1;
	if (first === last) return null;
	const [left, right] = [stops[first] as Weighed, stops[last] as Weighed];
	const close = words[right.stop.place.to - 1]?.end ?? 0;
	const whole = text.slice(nameStart(reading, left.stop.place), close);
	return whole.includes('(') ? `${whole})` : whole;
}

function nameStart({ text, words }: Reading, place: Stop['place']): number {
	const from = words[place.from]?.start ?? 0;
	return Math.max(from, text.indexOf(place.name, from));
}
