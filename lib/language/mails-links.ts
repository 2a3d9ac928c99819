/** Mail addresses and links written in a text. Linear scans; only http(s) addresses come out. */
export interface AddressFound {
	readonly address: string;
	readonly start: number;
	readonly end: number;
}

const LONGEST_PART = 64;
const LONGEST_LINK = 300;
const LOCAL_PART = /[\w.+-]/;
const DOMAIN_PART = /[\p{L}\d.-]/u;
/** The word before, then a host: known endings only, for "sur Lyon.merci" is a slip; short parts, so that no text makes it slow. */
const BARE_SITE =
	/\b(?:sur|site|via)(?: internet| web)?(?: :)? ((?:[a-z\d-]{1,40}\.){1,3}(?:fr|be|ch|lu|eu|ca|com|org|net|info|io|app|quebec|bzh))(?![\w@]|\.\w)/gi;
const LINK_END = /[\s<>"«»]/;

/** Mail addresses, lower case. Walks out from each @, so that a long run of letters costs nothing. */
export function findMails(text: string): AddressFound[] {
	const found: AddressFound[] = [];
	let last = 0;
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		let start = at;
		while (start > last && at - start < LONGEST_PART && LOCAL_PART.test(text[start - 1] as string))
			start -= 1;
		let end = at + 1;
		while (end < text.length && end - at < LONGEST_PART && DOMAIN_PART.test(text[end] as string)) end += 1;
		while (end > at && /[.-]/.test(text[end - 1] as string)) end -= 1;
		while (start < at && /[.-]/.test(text[start] as string)) start += 1;
		const domain = text.slice(at + 1, end);
		if (start < at && /[^.]\.[\p{L}]{2,}$/u.test(domain) && !domain.includes('..')) {
			found.push({ address: text.slice(start, end).toLowerCase(), start, end });
			last = end;
		}
	}
	return found;
}

/** Web addresses: http://…, https://…, www.…, and a bare "ville.fr" after "sur" or "site"; closing punctuation is not part of them. */
export function findLinks(text: string): AddressFound[] {
	const found: AddressFound[] = [];
	let at = 0;
	while (at < text.length) {
		const start = nextLink(text, at);
		if (start < 0) break;
		let end = start;
		while (end < text.length && end - start < LONGEST_LINK && !LINK_END.test(text[end] as string)) end += 1;
		while (end > start && /[.,;:!?)\]}'’…]/.test(text[end - 1] as string)) end -= 1;
		const address = text.slice(start, end);
		if (isWeb(address)) found.push({ address, start, end });
		at = Math.max(end, start + 4);
	}
	return found.length > 0 ? found : findBareSites(text);
}

/** "réservez sur petitmusee.fr": a site written without its beginning, told by the word before it. */
function findBareSites(text: string): AddressFound[] {
	if (!/(?:sur|site|via) /i.test(text)) return [];
	return [...text.matchAll(BARE_SITE)].map((match) => {
		const address = match[1] ?? '';
		const start = match.index + match[0].length - address.length;
		return { address, start, end: start + address.length };
	});
}

function nextLink(text: string, from: number): number {
	const starts = ['http://', 'https://', 'www.']
		.map((head) => text.indexOf(head, from))
		.filter((at) => at >= 0);
	return starts.length > 0 ? Math.min(...starts) : -1;
}

function isWeb(address: string): boolean {
	try {
		const { protocol, hostname } = new URL(address.startsWith('www.') ? `https://${address}` : address);
		return (protocol === 'https:' || protocol === 'http:') && /[^.]\.[^.]/.test(hostname);
	} catch {
		return false;
	}
}
