/** Where links lead outside Facebook. No DOM: the background tells. */

/** The click mark that Facebook adds to outside addresses, taken off without respelling the rest. */
function withoutMark(address: string): string {
	return address.replace(/([?&])fbclid=[^&#]*(&?)/, (_, before: string, after: string) =>
		after === '' ? '' : before,
	);
}

/** Facebook's hosts, its short ones too: their paths name people. */
const OWN_HOST = /(?:^|\.)(?:(?:facebook|messenger|fb)\.com|fb\.me|m\.me|facebook\w+\.onion)\.?$/;

/** Where a link leads outside Facebook, as its writer spelled it; null when it stays inside. */
export function outsideLink(href: string): string | null {
	let address = href;
	let url = URL.parse(address);
	if (url && /^lm?\.facebook\.com$/.test(url.hostname)) {
		address = url.searchParams.get('u') ?? '';
		url = URL.parse(address);
	}
	if (!url || !/^https?:$/.test(url.protocol) || OWN_HOST.test(url.hostname)) return null;
	return withoutMark(address);
}
