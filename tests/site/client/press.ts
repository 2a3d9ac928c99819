import type { Client, PieceAnswer } from './types.ts';

/** What the page does when it is pressed: links, "more", comments, the dialog and its cross. */
export function press(client: Client): void {
	const more = /^(En voir plus|See more|Voir plus)$/u;
	const moreComments = /^(Afficher plus de commentaires|View more comments)$/u;
	const count = /^\d+ (commentaires?|comments?)$/u;
	const markOf = (inside: Element | null) => {
		const story = inside?.closest(
			'[aria-posinset], [role="dialog"], [role="article"]:not([aria-label]), [role="main"]',
		);
		for (const link of story?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []) {
			const hidden = client.marks.get(link.hash.replace('#?', ''));
			const href = hidden ?? (/\/posts\/\d+/u.test(link.href) ? link.href : null);
			const found = href && /\/groups\/([^/]+)\/posts\/(\d+)/u.exec(href);
			if (found) return { story, group: found[1] ?? '', post: found[2] ?? '', href };
		}
		return null;
	};
	const here = () => `${location.pathname}${location.search}`;
	const openDialog = async (group: string, post: string) => {
		const answer = await client.ask<PieceAnswer>({ doc: 'dialog', at: here(), group, post });
		const main = document.querySelector('[role="main"]') ?? document.body;
		history.pushState({ over: true }, '', `/groups/${group}/posts/${post}/`);
		main.insertAdjacentHTML('beforeend', answer.html);
		client.paint(answer.ink);
	};
	const closeDialog = () => {
		const dialog = document.querySelector('[role="dialog"]');
		dialog?.parentElement?.remove();
		return dialog !== null;
	};
	document.addEventListener('click', async (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const button = target?.closest('[role="button"]');
		const said = (button?.textContent ?? '').trim();
		if (button && (more.test(said) || moreComments.test(said) || count.test(said))) {
			event.preventDefault();
			const mark = markOf(button);
			if (!mark) return;
			if (count.test(said)) {
				if (!document.querySelector('[role="dialog"]')) await openDialog(mark.group, mark.post);
				return;
			}
			if (more.test(said)) {
				const answer = await client.ask<PieceAnswer>({
					doc: 'body',
					at: here(),
					group: mark.group,
					post: mark.post,
				});
				const prose = button.closest('[data-ad-preview="message"] span[dir], span[dir]');
				if (prose) prose.innerHTML = answer.html;
				return;
			}
			const list = button.previousElementSibling;
			const from = list?.querySelectorAll('a[href*="comment_id="]').length ?? 0;
			const answer = await client.ask<PieceAnswer>({
				doc: 'comments',
				at: here(),
				group: mark.group,
				post: mark.post,
				from: String(from),
			});
			list?.insertAdjacentHTML('beforeend', answer.html);
			button.remove();
			return;
		}
		if (button && /^(Fermer|Close)$/u.test(button.getAttribute('aria-label') ?? '')) {
			if (history.state?.over) history.back();
			else closeDialog();
			return;
		}
		const link = target?.closest('a[href]');
		if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.ctrlKey || event.metaKey)
			return;
		if (link.host !== location.host) return;
		event.preventDefault();
		const hidden = client.marks.get(link.hash.replace('#?', ''));
		await client.go(hidden ?? link.href, true);
	});
	addEventListener('popstate', (event) => {
		if (!event.state?.over && closeDialog()) return;
		void client.go(location.href, false);
	});
	const field = document.querySelector<HTMLInputElement>('input[type="search"]');
	field?.addEventListener('keydown', (event) => {
		const group = /^\/groups\/([^/]+)/u.exec(location.pathname)?.[1];
		if (event.key !== 'Enter' || !group || group === 'feed') return;
		void client.go(`/groups/${group}/search/?q=${encodeURIComponent(field.value)}`, true);
	});
}
