const ALLOWED = new Set(['http:', 'https:', 'tel:', 'mailto:']);

/** An address that may be followed, or null: read text can hold `javascript:` and its kin. */
export function safeHref(address: string): string | null {
	try {
		const { protocol, href } = new URL(address);
		return ALLOWED.has(protocol) ? href : null;
	} catch {
		return null;
	}
}
