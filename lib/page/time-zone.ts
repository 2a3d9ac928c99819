/** The page's time zone, as IANA names it. Not by `Intl`: its first look at dates holds the page for 15 ms. */
export function timeZoneHere(): string {
	return Temporal.Now.timeZoneId();
}
