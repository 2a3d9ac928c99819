/** What tells two like things apart: sizes, colours, being double. Pure comparisons over what the texts say. */
export interface Traits {
	/** Ages and clothing sizes said, in months: [from, to] each. */
	readonly ages: readonly (readonly [number, number])[];
	/** Groups of a car seat: 0, 1, 2, 3. */
	readonly seatGroups: readonly number[];
	/** Wheel sizes in inches. */
	readonly inches: readonly number[];
	readonly colours: readonly string[];
	/** For two children. */
	readonly double: boolean;
}

/** Sizes are worn a year more or less. */
const SIZE_TOLERANCE = 12;

/** Why two things cannot be the same or fit, or null. An unsaid trait never tells apart. */
export function whatSeparates(
	left: Traits,
	right: Traits,
	compare: 'fit' | 'same',
): 'size' | 'colour' | 'double' | null {
	if (left.double !== right.double && compare === 'fit') return 'double';
	if (apart(left.seatGroups, right.seatGroups) || apart(left.inches, right.inches)) return 'size';
	if (
		compare === 'same'
			? agesApart(left.ages, right.ages, 0)
			: agesApart(left.ages, right.ages, SIZE_TOLERANCE)
	)
		return 'size';
	if (compare === 'same' && apart(left.colours, right.colours)) return 'colour';
	return null;
}

function apart(left: readonly (number | string)[], right: readonly (number | string)[]): boolean {
	return left.length > 0 && right.length > 0 && !left.some((one) => right.includes(one));
}

/** True when both say ages and none is within `tolerance` months of another. */
export function agesApart(left: Traits['ages'], right: Traits['ages'], tolerance: number): boolean {
	if (left.length === 0 || right.length === 0) return false;
	return !left.some(([from, to]) =>
		right.some(([other, last]) => from <= last + tolerance && other <= to + tolerance),
	);
}
