/**
 * The least that a reader of posts can be: it takes the words and the addresses of each post once, as soon as it is on
 * screen, and sends them. It tells nothing apart, leaves nothing out, marks nothing: whatever reads more costs more.
 */
export function peerSource(): string {
	return `(${peer.toString()})();`;
}

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Stands alone in the page. */
function peer(): void {
	const seen = new WeakSet<Element>();
	const waiting = new Set<Element>();
	let read: unknown[] = [];
	let asked = false;
	const send = () => {
		if (read.length > 0) void chrome.runtime.sendMessage(read).catch(() => {});
		read = [];
	};
	const readAll = () => {
		asked = false;
		for (const unit of waiting) {
			const words: string[] = [];
			const walk = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
			for (let node = walk.nextNode(); node; node = walk.nextNode()) words.push(node.nodeValue ?? '');
			if (words.length === 0) continue;
			seen.add(unit);
			const links = unit.querySelectorAll('a[href]');
			const addresses: (string | null)[] = [];
			for (let place = 0; place < links.length; place++)
				addresses.push(links[place]?.getAttribute('href') ?? null);
			read.push({ words, addresses });
		}
		waiting.clear();
		if (read.length >= 20) send();
	};
	const sight = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting && !seen.has(target)) waiting.add(target);
		if (asked || waiting.size === 0) return;
		asked = true;
		requestAnimationFrame(() => setTimeout(readAll));
	});
	const find = (root: ParentNode) => {
		for (const unit of root.querySelectorAll('[aria-posinset]')) sight.observe(unit);
	};
	const added = new MutationObserver((records) => {
		for (const { addedNodes } of records)
			for (const node of addedNodes) if (node instanceof Element) find(node);
	});
	// Before, each element that the browser reads would be told of: as much as all the rest.
	document.addEventListener('DOMContentLoaded', () => {
		find(document);
		added.observe(document, { childList: true, subtree: true });
	});
	setInterval(send, 500);
}
