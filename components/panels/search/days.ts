/** Between the browser's date fields ("2026-03-14") and instants, in local time. */

/** The day an instant falls on; empty when there is none. */
export function dayOf(instant: number | null): string {
	if (instant === null) return '';
	const date = new Date(instant);
	const part = (value: number, length: number) => String(value).padStart(length, '0');
	return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}

/** First instant of a day; null when it is no day. */
export function startOf(day: string): number | null {
	return instantOf(day, 0);
}

/** Last millisecond of a day: up to and with it. */
export function endOf(day: string): number | null {
	const next = instantOf(day, 1);
	return next === null ? null : next - 1;
}

function instantOf(day: string, later: number): number | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!parts) return null;
	return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later).getTime();
}
