import type { CornerAct, CornerView } from '#lib/domain/corner.ts';
import type { Drawing } from '#lib/domain/drawing.ts';
import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, WrittenPost } from '#lib/domain/seen.ts';
import { groupOfPost } from '#lib/facebook/group.ts';
import type { LeftBehind } from '#lib/facebook/left-behind.ts';
import { openPageData } from '#lib/facebook/page-json.ts';
import { mayShowGroups, type Route } from '#lib/facebook/urls.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Client } from '#lib/messages/client.ts';
import type { Reply } from '#lib/messages/envelope.ts';
import type { FrameAsk, FrameView, PageLook, PageState } from '#lib/messages/protocol.ts';
import type { PageHost } from '#lib/page/host.ts';
import { inPlace } from '#lib/page/in-place.ts';
import { watchTheme } from '#lib/page/theme.ts';
import type { LateParts } from '../facebook.content/late-parts.ts';
import { startCorner } from './corner.ts';
import type { DoAct } from './corner-acts.ts';
import { type CornerFacts, cornerViewOf, NO_FACTS, troubleOf } from './corner-facts.ts';
import { rememberGroups } from './group-memory.ts';
import { askOfGroups } from './groups-met.ts';
import { type LateOpenMark, openLateMark } from './late-open-mark.ts';
import { startMarks } from './marks.ts';
import { type Reading, startReading } from './reading.ts';
import { startRecorder } from './recorder.ts';
import { sightOf } from './sight.ts';

/** Between two looks at what the background knows, while posts are being kept. */
const REFRESH_MS = 5000;
const RETRY_MS = 5000;
/** Holds the page no longer at once. */
const TURN_MS = 4;
/** A page's own data tells of its first posts. */
const MOST_MISSES = 20;

export interface GroupPageParts {
	readonly window: Window & typeof globalThis;
	readonly host: PageHost;
	readonly client: Client;
	readonly frameUrl: string;
	/** In the language of the browser, until the user's is known. */
	readonly look: PageLook;
	readonly routeOf: (address: string) => Route;
	/** Brings what only some pages need; null when it cannot be. */
	readonly load: <Name extends 'corner' | 'mark' | 'mend' | 'mobile'>(
		part: Name,
	) => Promise<LateParts[Name] | null>;
	/** Whether a group is read with us was learnt or changed. */
	readonly onChosen: (segment: string, chosen: boolean) => void;
	readonly onLanguage: (language: Language) => void;
}

export interface GroupPage {
	/** The page's address changed; `left` is what the one before left in the page, null when it was opened here. */
	visit(url: string, left: LeftBehind | null): void;
	/** Asks the background again how this page stands. */
	refresh(): void;
	openMark(): Promise<boolean>;
	ask(asked: FrameAsk): Promise<FrameView | null>;
}

/** What the page shows now, until its address changes. */
interface Visit {
	readonly route: Route;
	readonly left: LeftBehind | null;
	readonly sameGroup: boolean;
	readonly stop: AbortController;
	reading: Reading | null;
}

/** Colibri on a group's pages: offers, reads, marks; each only when the user wants it. */
export function startGroupPage(parts: GroupPageParts, signal: AbortSignal): GroupPage {
	const { window, host, client } = parts;
	const { document } = window;
	addStyle(host, parts.look);
	const data = openPageData(document, () => performance.now(), { misses: MOST_MISSES });
	const readGroup = rememberGroups(document);
	const met = askOfGroups(client);
	let { look } = parts;
	let state: PageState | null = null;
	let facts: CornerFacts = NO_FACTS;
	let theme: 'light' | 'dark' = 'light';
	let pageTheme: 'light' | 'dark' = 'light';
	let visit: Visit | null = null;
	let askAgain: number | null = null;
	let acts: Promise<DoAct | null> | null = null;

	const corner = startCorner(host, drawingOfCorner, act, signal);
	const marks = startMarks(
		window,
		host,
		(marked, byKeyboard) => void openMark.open(marked, byKeyboard),
		(view) => drawn(client.send('mark.draw', { view, language: look.language })),
		signal,
	);
	const openMark: LateOpenMark = openLateMark(
		() => parts.load('mark'),
		{
			window,
			host,
			marks,
			frameUrl: parts.frameUrl,
			onScreen: () => visit?.reading?.onScreen ?? new Set(),
			units: () => visit?.reading?.units() ?? [],
			state: () => state,
			theme: () => theme,
		},
		signal,
	);
	const recorder = startRecorder(
		{
			window,
			client,
			health: () => visit?.reading?.health() ?? NO_FACTS.health,
			onMarks(posts, learnt) {
				for (const [index, post] of posts.entries()) marks.learn(sightOf(post), learnt[index] ?? null);
				later(REFRESH_MS);
			},
			onTrouble(reason) {
				if (reason === 'not-reading' || reason === 'unknown') refresh();
				else tell({ trouble: troubleOf(reason, look), reload: reason === 'orphaned' });
			},
		},
		signal,
	);
	watchTheme(
		window,
		(seen) => {
			pageTheme = seen;
			applyTheme();
		},
		signal,
	);
	const onShown = () => document.visibilityState === 'visible' && refresh();
	document.addEventListener('visibilitychange', onShown, { signal });
	window.addEventListener('pageshow', onShown, { signal });

	function applyTheme(): void {
		theme = state && state.theme !== 'auto' ? state.theme : pageTheme;
		host.setTheme(theme);
	}

	/** Redraws the corner with what changed. */
	function tell(changed: Partial<CornerFacts>): void {
		facts = { ...facts, ...changed };
		corner.show(visit && mayShowGroups(visit.route) ? cornerViewOf(state, facts) : null, look);
	}

	function begin(url: string, left: LeftBehind | null): void {
		const route = parts.routeOf(url);
		const sameGroup = visit !== null && visit.route.groupSegment === route.groupSegment;
		visit?.stop.abort();
		openMark.close();
		marks.clear();
		visit = { route, left, sameGroup, stop: new AbortController(), reading: null };
		if (!sameGroup) {
			state = null;
			facts = { ...NO_FACTS, several: route.groupSegment === null, mobile: route.mobile };
		}
		tell({});
		if (mayShowGroups(route)) refresh();
	}

	function group(): SeenGroup | null {
		if (!visit) return null;
		const { route, reading, left, sameGroup } = visit;
		return reading?.group() ?? readGroup(route, sameGroup ? null : left);
	}

	function refresh(): void {
		window.clearTimeout(askAgain ?? 0);
		askAgain = null;
		if (!signal.aborted) void hear(client.send('page.state', { group: group() }));
	}

	function later(ms: number): void {
		askAgain ??= window.setTimeout(refresh, ms);
	}

	async function hear(asked: Promise<Reply<'page.state'>>): Promise<boolean> {
		const during = visit;
		const reply = await asked;
		if (signal.aborted || visit !== during || !during) return reply.ok;
		if (!reply.ok) {
			tell({ trouble: troubleOf(reply.reason, look), reload: reply.reason === 'orphaned' });
			if (reply.reason !== 'private' && reply.reason !== 'orphaned') later(RETRY_MS);
			return false;
		}
		apply(during, reply.value);
		return true;
	}

	function apply(during: Visit, now: PageState): void {
		const before = state;
		// Digits stay where they are while posts are sorted.
		state = { ...now, mostUsedTags: inPlace(before?.mostUsedTags ?? [], now.mostUsedTags) };
		parts.onLanguage(now.language);
		if (look.language !== now.language) void speak(now.language);
		applyTheme();
		marks.setShown(now.marksShown);
		const chosen = now.group === 'on' || now.group === 'paused';
		if (during.route.groupSegment) parts.onChosen(during.route.groupSegment, chosen);
		tell({ trouble: facts.reload ? facts.trouble : null });
		const wanted = during.route.groupSegment === null || now.group === 'on';
		const { route } = during;
		// Members, photos, rules: no posts.
		const reads = now.firstRunDone && wanted && mayShowGroups(route) && route.kind !== 'group-page';
		if (reads) void startReadingWhenDrawn(during);
		else stopReading(during);
	}

	async function drawn(asked: Promise<Reply<'mark.draw' | 'corner.draw'>>): Promise<Drawing | null> {
		const reply = await asked;
		return reply.ok ? reply.value.drawn : null;
	}

	function drawingOfCorner(view: CornerView): Promise<Drawing | null> {
		// What its buttons do is here before they are.
		if (view.type !== 'state' || view.open) acts ??= loadActs();
		return drawn(client.send('corner.draw', { view, language: look.language }));
	}

	async function speak(language: Language): Promise<void> {
		const reply = await client.send('page.look', { language });
		if (!reply.ok || signal.aborted) return;
		look = reply.value;
		marks.redraw();
		tell({});
	}

	async function startReadingWhenDrawn(during: Visit): Promise<void> {
		if (during.reading || during.stop.signal.aborted) return;
		if (document.readyState === 'loading') {
			const retry = () => void startReadingWhenDrawn(during);
			document.addEventListener('DOMContentLoaded', retry, { once: true, signal: during.stop.signal });
			return;
		}
		// A long page holds much: looked through before its posts are, in turns.
		while (!data.lookThrough(TURN_MS)) await window.scheduler.postTask(() => {});
		const readMobile = during.route.mobile ? await parts.load('mobile') : null;
		if (during.reading || during.stop.signal.aborted) return;
		const reading = startReading(
			{
				window,
				route: during.route,
				routeOf: parts.routeOf,
				data,
				readMobile,
				readGroup,
				left: during.left,
				sameGroup: during.sameGroup,
				onNone: (unit) => marks.drop(unit),
				onPost: (unit, post) => onPost(reading, unit, post),
				onMove: marks.keepOnly,
				onDisturbed: marks.place,
				onHealth(health) {
					if (health.verdict !== facts.health.verdict) judge(reading, health);
				},
			},
			AbortSignal.any([signal, during.stop.signal]),
		);
		during.reading = reading;
	}

	/** A verdict is told here and in the panels; a page where nothing can be read sends no post to go with it. */
	function judge(reading: Reading, health: Health): void {
		const seen = reading.group();
		const told = facts.health.verdict !== 'nothing-here' || health.verdict !== 'ok';
		if (seen && told && health.verdict !== 'nothing-here') recorder.report(seen, reading.surface());
		tell({ health });
	}

	function onPost(reading: Reading, unit: Element, post: WrittenPost): void {
		const seen = reading.group();
		if (seen) keep(seen, reading, unit, post);
		else if (visit?.route.groupSegment === null) void keepOfSeveral(reading, unit, post);
	}

	/** Where each post has a group of its own, only those of groups the user chose are kept. */
	async function keepOfSeveral(reading: Reading, unit: Element, post: WrittenPost): Promise<void> {
		const seen = groupOfPost(post);
		if (!seen || !(await met.isOn(seen)) || visit?.reading !== reading) {
			marks.drop(unit);
			return;
		}
		if (!facts.anyOn) tell({ anyOn: true });
		keep(seen, reading, unit, post);
	}

	function keep(seen: SeenGroup, reading: Reading, unit: Element, post: WrittenPost): void {
		const sight = sightOf(post);
		marks.read(unit, sight, post);
		if (!marks.known(sight)) recorder.forget(sight);
		recorder.keep(seen, reading.surface(), post);
	}

	function stopReading(during: Visit): void {
		if (!during.reading) return;
		during.stop.abort();
		openMark.close();
		marks.clear();
		visit = { ...during, stop: new AbortController(), reading: null };
	}

	function act(name: CornerAct): void {
		if (name === 'reload') window.location.reload();
		else if (name === 'toggle') tell({ open: facts.trouble === null && !facts.open, trouble: null });
		else void actWith(name);
	}

	async function actWith(name: CornerAct): Promise<void> {
		acts ??= loadActs();
		const doAct = await acts;
		if (doAct) doAct(name);
		else acts = null;
	}

	async function loadActs(): Promise<DoAct | null> {
		const start = await parts.load('corner');
		const means = {
			window,
			host,
			client,
			group,
			visit: () => visit,
			hear,
			language: () => look.language,
			close: () => tell({ open: false }),
			loadMend: () => parts.load('mend'),
			keep: (seen: SeenGroup, reading: Reading, post: WrittenPost) =>
				recorder.keep(seen, reading.surface(), post),
		};
		return start?.(means) ?? null;
	}

	signal.addEventListener(
		'abort',
		() => {
			visit?.stop.abort();
			window.clearTimeout(askAgain ?? 0);
		},
		{ once: true },
	);
	return {
		visit: begin,
		refresh() {
			met.forget();
			// Groups may have been switched on or off: what is on screen is looked at anew.
			if (visit && facts.several) stopReading(visit);
			refresh();
		},
		openMark: openMark.openInView,
		async ask(asked) {
			const view = await openMark.ask(asked);
			// A tag just made, or used more than another now, has its digit at once.
			if (asked.type !== 'marked' || !(await hear(client.send('page.state', { group: group() }))))
				return view;
			return openMark.ask({ type: 'view' });
		},
	};
}

function addStyle(host: PageHost, look: PageLook): void {
	const style = host.element.ownerDocument.createElement('style');
	style.textContent = look.style;
	host.layer('marks').append(style);
}
