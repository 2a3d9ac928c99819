/** What members write is text, whatever it looks like. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ContactId } from '#lib/domain/ids.ts';
import { contact, contactHit, findings, group, source, tag, threadHit, tip } from './support/panel-data.ts';
import { showPanels, showWorkshop } from './support/show.tsx';

const PAYLOADS = [
	'<img src=x onerror="window.struck=true">',
	'"><script>window.struck=true</script>',
	'<svg/onload=window.struck=true>',
	'javascript:window.struck=true',
	'<iframe srcdoc="<script>parent.struck=true</script>">',
	'</textarea><style>*{display:none}</style>',
	"';window.struck=true//",
	'{{constructor.constructor("window.struck=true")()}}',
	'&lt;img src=x onerror=window.struck=true&gt;',
	'data:text/html,<script>opener.struck=true</script>',
];

declare global {
	interface Window {
		struck?: boolean;
	}
}

beforeEach(() => {
	delete window.struck;
});

afterEach(async () => {
	await new Promise((resolve) => requestAnimationFrame(resolve));
	expect(window.struck).toBeUndefined();
	const app = document.querySelector('#app');
	expect(app?.querySelectorAll('img, script, iframe, style, object, embed').length ?? 0).toBe(0);
	for (const link of app?.querySelectorAll('a') ?? []) {
		expect(link.protocol).toMatch(/^(https?|tel|mailto):$/);
	}
});

for (const text of PAYLOADS) {
	it(`draws as it is written: ${text}`, async () => {
		const marked = [{ text, match: true }];
		const thread = threadHit({
			passage: marked,
			groupName: text,
			permalink: text,
			reply: { key: 'c' as never, authorName: text, passage: marked },
			call: { phone: text, name: text, role: text, recommendedBy: 1 },
			why: [{ code: 'words', words: [text] }],
		});
		const card = contactHit({ name: text, role: text, place: text, phones: [text], passage: marked });
		await showPanels(
			{
				find: () => findings({ hits: [thread, card], total: 2 }),
				standing: { groups: [group({ name: text })], tags: [tag('t1', text)] },
			},
			{ query: text },
		);
		await expect.poll(() => document.querySelector('mark')?.textContent).toBe(text);
	});
}

it('keeps tips, cards and group names inert too', async () => {
	const text = PAYLOADS.join(' ');
	await showPanels(
		{ tips: [tip({ text, price: text, authorName: text, note: text, permalink: PAYLOADS[3] ?? null })] },
		{ panel: 'tips' },
	);
	await expect.poll(() => document.querySelector('.tip-text')?.textContent).toBe(text);
});

it('keeps an open card inert', async () => {
	const [text = ''] = PAYLOADS;
	const urls = ['javascript:window.struck=true', 'https://exemple.example/'];
	const open = contact({
		id: 'x' as ContactId,
		name: text,
		role: text,
		place: text,
		note: text,
		phones: [text],
		emails: [text],
		urls,
		sources: [source({ excerpt: text, authorName: text, permalink: 'javascript:window.struck=true' })],
	});
	await showPanels({ contacts: [open] }, { panel: 'contacts' });
	await expect.poll(() => document.querySelector('.contact-row')).not.toBeNull();
	document.querySelector<HTMLElement>('.contact-row')?.click();
	await expect.poll(() => document.querySelector('.person h1')?.textContent).toBe(text);
});

it('keeps the workshop inert', async () => {
	const text = PAYLOADS.join(' ');
	await showWorkshop('groups', { standing: { groups: [group({ name: text })] } });
	await expect.poll(() => document.querySelector('.group-head h2')?.textContent).toBe(text);
});
