import { describe, expect, it } from 'vitest';
import { captureSelection } from '#lib/facebook/capture.ts';
import { completePost } from '#lib/facebook/complete-post.ts';
import { openPageData } from '#lib/facebook/page-json.ts';
import { unitContextOf } from '#lib/facebook/read-page.ts';
import { readUnit } from '#lib/facebook/read-unit.ts';
import { structureReport } from '#lib/facebook/structure-report.ts';
import { findUnits } from '#lib/facebook/surfaces.ts';
import { routeOf } from '#lib/facebook/urls.ts';
import { buildPage } from '#tests/site/build-page.ts';
import type { SiteGroup } from '#tests/site/content.ts';
import { casePost } from '#tests/site/content-cases.ts';
import { withShown } from './show.ts';

const NOW = Date.parse('2026-05-31T18:00:00Z');
const GROUP: SiteGroup = { id: '202773111077734', slug: null, name: 'Parents de Montreuil', members: 900 };
const POSTS = (['long', 'two-deep', 'plain'] as const).map((what, n) =>
	casePost(what, `live ${n}`, GROUP, NOW - n * 9_000_000),
);
const PAGE = buildPage({
	layout: '2026-05',
	surface: 'group-feed',
	group: GROUP,
	posts: POSTS,
	now: NOW,
	islands: 'none',
	cutAt: 300,
});
const ROUTE = routeOf(PAGE.url);

function contextIn(document: Document) {
	const clock = { locale: 'fr', at: NOW, timeZone: 'Europe/Paris' };
	return unitContextOf(
		'group-feed',
		ROUTE,
		{ id: GROUP.id, slug: null, name: GROUP.name },
		{ clock, data: openPageData(document, () => 0), readMobile: null, routeOf },
	);
}

const unitsOf = (document: Document) => [...findUnits(document, ROUTE).units];

it('reads a node used again for another post as that post, and an emptied one as none', async () => {
	await withShown(PAGE.html, (shown) => {
		const [first, second] = unitsOf(shown);
		if (!first || !second) throw new Error('two units');
		const context = contextIn(shown);
		const other = readUnit(second, context);
		first.innerHTML = second.innerHTML;
		expect(readUnit(first, context)).toEqual(other);
		first.replaceChildren();
		expect(readUnit(first, context)).toEqual({ ok: false, why: 'emptied' });
	});
});

it('an opened text keeps the provisional key it had when cut', async () => {
	await withShown(PAGE.html, (shown) => {
		const [unit] = unitsOf(shown);
		const line = unit?.querySelector('[data-ad-preview] div[dir="auto"]');
		if (!unit || !line) throw new Error('a cut text');
		const context = contextIn(shown);
		const cut = readUnit(unit, context);
		line.textContent = POSTS[0]?.text ?? '';
		const open = readUnit(unit, context);
		expect(cut).toMatchObject({ ok: true, post: { truncated: true } });
		expect(open).toMatchObject({ ok: true, post: { truncated: false, text: POSTS[0]?.text } });
		const page = { locale: 'fr', timeZone: 'Europe/Paris' };
		if (!cut.ok || !open.ok) throw new Error('two readings');
		expect(completePost(open.post, page).provisionalKey).toBe(completePost(cut.post, page).provisionalKey);
	});
});

it('changes nothing of the page and asks for no layout', async () => {
	await withShown(PAGE.html, (shown) => {
		const before = shown.documentElement.outerHTML;
		const asked: string[] = [];
		const view = shown.defaultView as (Window & typeof globalThis) | null;
		for (const name of ['innerText', 'offsetHeight', 'offsetWidth', 'offsetTop'] as const) {
			Object.defineProperty(view?.HTMLElement.prototype ?? {}, name, { get: () => asked.push(name) });
		}
		for (const unit of unitsOf(shown)) readUnit(unit, contextIn(shown));
		expect(asked).toEqual([]);
		expect(shown.documentElement.outerHTML).toBe(before);
	});
});

describe('by hand', () => {
	it('captures the selected words, decoys left out, on a page that is not recognised', async () => {
		const html = `<p id="a">Avant <b>ce qui compte</b><span aria-hidden="true">Facebook</span><span style="display:none">caché</span> est ici.</p><p id="b">Et la suite.</p>`;
		await withShown(html, (shown) => {
			const [from, to] = [shown.querySelector('#a b')?.firstChild, shown.querySelector('#b')?.firstChild];
			const selection = shown.getSelection();
			if (!from || !to || !selection) throw new Error('a selection');
			selection.setBaseAndExtent(from, 3, to, 5);
			const post = captureSelection(selection, null, { groupId: GROUP.id, at: NOW });
			expect(post).toMatchObject({
				text: 'qui compte est ici.\nEt la',
				author: null,
				id: null,
				groupId: GROUP.id,
			});
			selection.removeAllRanges();
			expect(captureSelection(selection, null, { groupId: GROUP.id, at: NOW })).toBeNull();
		});
	});

	it('takes the post around the selection when it can be read', async () => {
		await withShown(PAGE.html, (shown) => {
			const unit = unitsOf(shown)[2] ?? null;
			const line = unit?.querySelector('[data-ad-preview] div[dir="auto"]');
			const selection = shown.getSelection();
			if (!line || !selection) throw new Error('a line');
			selection.selectAllChildren(line);
			expect(
				captureSelection(selection, unit && readUnit(unit, contextIn(shown)), { groupId: GROUP.id, at: NOW }),
			).toMatchObject({
				author: { name: POSTS[2]?.author.name },
			});
		});
	});
});

it('the structure report holds no word of anyone', async () => {
	await withShown(PAGE.html, (shown) => {
		const report = structureReport(shown);
		expect(report).toContain('UNIT 3');
		expect(report).toContain('data-ad-rendering-role=profile_name');
		for (const { text, author, id } of POSTS) {
			for (const word of [text.slice(0, 12), author.name, author.id, id, GROUP.id])
				expect(report).not.toContain(word);
		}
		expect(report.length).toBeLessThan(40_000);
	});
});
