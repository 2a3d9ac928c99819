/** Acts on a day's time: extensions, reminders shown, urgent taps. */
export interface TimeActRow {
	readonly id: string;
	/** Local date of the running day, YYYY-MM-DD. */
	readonly day: string;
}
