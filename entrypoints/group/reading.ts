import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, Surface, WrittenPost } from '#lib/domain/seen.ts';
import { addedUnits } from '#lib/facebook/added-units.ts';
import { healthOf } from '#lib/facebook/health.ts';
import { isMisplaced, type LeftBehind } from '#lib/facebook/left-behind.ts';
import type { PageData } from '#lib/facebook/page-json.ts';
import { unitContextOf } from '#lib/facebook/read-page.ts';
import { readUnit, type UnitContext, type UnitReading } from '#lib/facebook/read-unit.ts';
import { type FoundUnits, findUnits } from '#lib/facebook/surfaces.ts';
import { looksTimed } from '#lib/facebook/time.ts';
import { goesByDate, type Route } from '#lib/facebook/urls.ts';
import { timeZoneHere } from '#lib/page/time-zone.ts';
import { watchUnits } from '#lib/page/unit-watch.ts';
import type { ReadGroup } from './group-memory.ts';

/** Readings that health is judged from. */
const RECENT = 40;
/** Between posts read and a verdict. */
const JUDGE_AFTER_MS = 1000;
/** A page this old without a single unit is judged as it is. */
const LOADED_AFTER_MS = 4000;

export interface ReadingParts {
	readonly window: Window & typeof globalThis;
	readonly route: Route;
	readonly routeOf: UnitContext['routeOf'];
	readonly data: PageData;
	readonly readMobile: UnitContext['readMobile'];
	readonly readGroup: ReadGroup;
	/** What the address before left in the page; null when it was opened at this one. */
	readonly left: LeftBehind | null;
	readonly sameGroup: boolean;
	/** A post came on screen, or changed while it was. */
	onPost(unit: Element, post: WrittenPost): void;
	/** A unit that may have held a post holds none now. */
	onNone(unit: Element): void;
	/** Other units are on screen. */
	onMove(onScreen: ReadonlySet<Element>): void;
	/** The page changed outside its units. */
	onDisturbed(): void;
	/** After some posts. */
	onHealth(health: Health): void;
}

export interface Reading {
	readonly onScreen: ReadonlySet<Element>;
	/** All units of the page, in reading order. */
	units(): readonly Element[];
	group(): SeenGroup | null;
	surface(): Surface;
	health(): Health;
	/** The unit that holds a node, as read; null when none does. */
	around(node: Node | null): UnitReading | null;
}

/** Reads what is on screen, again and again, until `signal`: only what the user sees, only what changed. */
export function startReading(parts: ReadingParts, signal: AbortSignal): Reading {
	const { window, route, left, sameGroup } = parts;
	const { document } = window;
	const startedAt = performance.now();
	const byDate = goesByDate(document.URL);
	const timeZone = timeZoneHere();
	let found: FoundUnits = { surface: 'none', units: [], placed: false, root: null };
	let group: SeenGroup | null = null;
	let context: UnitContext | null = null;
	let recent = new Map<Element, UnitReading>();
	let waiting = false;

	function groupNow(): SeenGroup | null {
		if (!group?.id || group.name === '') group = parts.readGroup(route, sameGroup ? null : left);
		return group;
	}

	function contextNow(): UnitContext {
		const clock = { at: Date.now(), timeZone, locale: document.documentElement.lang };
		context ??= unitContextOf(found.surface, route, groupNow(), { ...parts, clock });
		return { ...context, clock };
	}

	function findAll(): Iterable<Element> {
		const now = findUnits(document, route);
		if (now.surface !== found.surface || now.root !== found.root) {
			watch.forget();
			context = null;
			recent = new Map();
		}
		found = now;
		return now.units;
	}

	function look(unit: Element): boolean {
		waiting =
			left !== null && isMisplaced(unit, left, { surface: found.surface, group: groupNow(), sameGroup });
		if (waiting) return false;
		const reading = readUnit(unit, contextNow());
		recent.delete(unit);
		recent.set(unit, reading);
		for (const oldest of recent.keys()) {
			if (recent.size <= RECENT) break;
			recent.delete(oldest);
		}
		if (reading.ok) parts.onPost(unit, placed(unit, reading.post));
		else parts.onNone(unit);
		judgeSoon(JUDGE_AFTER_MS);
		return true;
	}

	/** What another order left in the page has no place in this one. */
	function placed(unit: Element, post: WrittenPost): WrittenPost {
		return byDate && !left?.has(unit)
			? { ...post, place: Number(unit.getAttribute('aria-posinset')) | 0 }
			: post;
	}

	/** Judged when posts were read, not for each of them. */
	let judging: number | null = null;
	function judgeSoon(ms: number): void {
		judging ??= window.setTimeout(() => {
			judging = null;
			parts.onHealth(health());
		}, ms);
	}

	function health(): Health {
		const told = healthOf({
			surface: found.surface,
			root: found.root,
			readings: [...recent.values()],
			isTimed: looksTimed,
		});
		const loading = recent.size === 0 && (waiting || performance.now() - startedAt < LOADED_AFTER_MS);
		return loading ? { ...told, verdict: 'nothing-here' } : told;
	}

	const watch = watchUnits(
		window,
		{
			findAll,
			findIn: (added) => addedUnits(added, found),
			look,
			moved: () => parts.onMove(watch.onScreen),
			disturbed: parts.onDisturbed,
			isWhole: () => found.placed,
			isStale: () => found.root?.isConnected !== true,
		},
		signal,
	);
	const judged = window.setTimeout(() => judgeSoon(0), LOADED_AFTER_MS + 500);
	signal.addEventListener(
		'abort',
		() => {
			window.clearTimeout(judged);
			window.clearTimeout(judging ?? 0);
		},
		{ once: true },
	);
	return {
		onScreen: watch.onScreen,
		units: () => findUnits(document, route).units,
		group: groupNow,
		surface: () => found.surface,
		health,
		around(node) {
			const unit = found.units.find((one) => one.contains(node));
			return unit ? readUnit(unit, contextNow()) : null;
		},
	};
}
