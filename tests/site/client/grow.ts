import type { Feed } from '../layouts/layout.ts';
import type { Client, UnitsAnswer } from './types.ts';

/** Posts load as one scrolls; units far from the screen are emptied, or given to other posts. */
export function grow(client: Client, feed: Feed | null): void {
	const list =
		document.querySelector('[role="main"] [role="feed"], [role="feed"]') ??
		document.querySelector('[aria-posinset]')?.closest('[role="main"] > * > * > *') ??
		null;
	if (!list || !feed) return;
	const { signal } = client.routeSignal;
	let next: number | null = feed.more === null ? null : feed.next;
	let busy = false;
	const rest = list.lastElementChild;
	const kept = new Map<Element, ChildNode[]>();
	const near = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect } of entries) {
				const column =
					target.querySelector<HTMLElement>('[data-virtualized]') ??
					(target.firstElementChild as HTMLElement | null);
				if (!column) continue;
				if (!isIntersecting && !kept.has(target) && boundingClientRect.height > 0) {
					kept.set(target, [...column.childNodes]);
					column.style.minHeight = `${boundingClientRect.height}px`;
					column.replaceChildren();
					column.setAttribute('data-virtualized', 'true');
				} else if (isIntersecting && kept.has(target)) {
					column.append(...(kept.get(target) ?? []));
					kept.delete(target);
					column.style.minHeight = '';
					column.setAttribute('data-virtualized', 'false');
				}
			}
		},
		{ rootMargin: '1800px 0px' },
	);
	const watch = () => {
		if (client.start.offScreen === 'keep') return;
		for (const unit of list.querySelectorAll('[aria-posinset], [role="feed"] > div > div > [role="article"]'))
			near.observe(unit);
	};
	const recycle = (html: string): boolean => {
		if (client.start.offScreen !== 'recycle') return false;
		const first = list.firstElementChild;
		const unit = first?.querySelector('[aria-posinset]');
		if (!first || !unit || !kept.has(unit) || list.childElementCount < 40) return false;
		const made = document.createElement('template');
		made.innerHTML = html;
		const fresh = made.content.querySelector('[aria-posinset]');
		const column = unit.querySelector<HTMLElement>('[data-virtualized]');
		const content = fresh?.querySelector('[data-virtualized]');
		if (!fresh || !column || !content) return false;
		kept.delete(unit);
		column.style.minHeight = '';
		column.setAttribute('data-virtualized', 'false');
		column.replaceChildren(...content.childNodes);
		unit.setAttribute('aria-posinset', fresh.getAttribute('aria-posinset') ?? '');
		list.insertBefore(first, rest);
		return true;
	};
	/** What leaves the top leaves its height: what stands in view stays where it is, and the page grows below. */
	const inPlace = (change: () => void) => {
		const { style } = list as HTMLElement;
		const anchor = rest?.previousElementSibling;
		const top = () => anchor?.getBoundingClientRect().top ?? 0;
		const before = top();
		change();
		const moved = before - top();
		if (moved > 0) style.paddingTop = `${Number.parseFloat(style.paddingTop || '0') + moved}px`;
	};
	let position = list.childElementCount;
	const more = async () => {
		if (busy || next === null || feed.more === null) return;
		busy = true;
		const answer = await client
			.ask<UnitsAnswer>({ doc: 'units', at: feed.more, from: String(next), position: String(position) })
			.catch(() => null);
		busy = false;
		if (!answer || signal.aborted) return;
		inPlace(() => {
			for (const html of answer.units) if (!recycle(html)) rest?.insertAdjacentHTML('beforebegin', html);
		});
		position += answer.units.length;
		client.paint(answer.ink);
		next = answer.next;
		watch();
		end.unobserve(rest as Element);
		if (next !== null) end.observe(rest as Element);
	};
	const end = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
		rootMargin: '1200px 0px',
	});
	if (rest && next !== null) end.observe(rest);
	watch();
	signal.addEventListener('abort', () => {
		end.disconnect();
		near.disconnect();
	});
}
