import { describe, expect, it } from 'vitest';
import { buildPage, type PageDescription } from '#tests/site/build-page.ts';
import { CASES, casePost } from '#tests/site/content-cases.ts';
import { corpusThreads } from '#tests/site/corpus.ts';
import { MISSING } from '#tests/site/missing.ts';
import { allGroups, respond, siteOptions } from '#tests/site/site.ts';
import { groupHref } from '#tests/site/text.ts';
import { groupNamed } from '#tests/site/world.ts';

const group = groupNamed('Parents de Montreuil');
const now = Date.parse('2026-10-13T12:00:00Z');
const posts = CASES.map((what, i) => casePost(what, 'one', group, now - (i + 1) * 3_600_000));
const page = (more: Partial<PageDescription>): PageDescription => ({
	layout: '2026-05',
	surface: 'group-feed',
	group,
	posts,
	now,
	...more,
});

describe('a built page', () => {
	it.each(['2026-05', '2023-03', 'mobile'])('is the same bytes each time in layout %s', (layout) => {
		const surfaces = ['group-feed', 'post', 'dialog', 'search', 'joined-groups', 'pending', 'home'] as const;
		for (const surface of surfaces) {
			const built = buildPage(page({ layout, surface }));
			expect(built).toEqual(buildPage(page({ layout, surface })));
			expect(built.html).not.toContain('undefined');
			expect(built.html).not.toContain('<script>alert');
		}
	});

	it('tells what proves an id', () => {
		const by = (more: Partial<PageDescription>) =>
			new Set(buildPage(page(more)).truth.posts.map((post) => post.idBy));
		expect(by({})).toEqual(new Set(['page-data']));
		expect(by({ inIslands: 0 }).has('page-data')).toBe(false);
		expect(by({ missing: ['islands', 'comment-hrefs'] })).toEqual(new Set(['photo', null]));
	});

	it('really loses each signal asked for', () => {
		const whole = buildPage(page({ surface: 'group-feed', decoys: 1 })).html;
		for (const one of MISSING) {
			expect(buildPage(page({ decoys: 1, missing: [one] })).html === whole, one).toBe(false);
		}
	});
});

describe('the site', () => {
	const threads = corpusThreads();

	it('answers every group, and pages through a generated feed', () => {
		const options = siteOptions({ threads, now, posts: 200 });
		for (const each of allGroups(options)) {
			expect(respond(new URL(groupHref(each)), options).status).toBe(200);
		}
		const href = new URL(groupHref(group)).pathname;
		const seen = new Set<string>();
		let from: number | null = options.firstScreen;
		while (from !== null) {
			const ask: URL = new URL(
				`https://www.facebook.com/api/graphql/?doc=units&at=${href}&from=${from}&position=1&load=x`,
			);
			const answer: { units: string[]; ink: { href: string }[]; next: number | null } = JSON.parse(
				respond(ask, options).body,
			);
			for (const { href: found } of answer.ink) seen.add(found);
			from = answer.next;
		}
		expect(seen.size).toBe(200 - options.firstScreen);
	});

	it('gives new tokens and classes at each load, and the same ids', () => {
		const at = new URL(groupHref(group));
		const [one, two] = ['load-a', 'load-b'].map(
			(load) => respond(at, siteOptions({ threads, now, load })).body,
		);
		const first = (html = '', pattern: RegExp) => pattern.exec(html)?.[1];
		expect(first(one, /__cft__\[0\]=(\w+)/u)).not.toBe(first(two, /__cft__\[0\]=(\w+)/u));
		expect(first(one, /"post_id":"(\d+)"/u)).toBe(first(two, /"post_id":"(\d+)"/u));
	});
});
