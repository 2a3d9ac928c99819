import type { TimeLayer } from '#components/page/time-layer.tsx';
import type { Health } from '#lib/domain/health.ts';
import type { WrittenPost } from '#lib/domain/seen.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import type { UnitContext } from '#lib/facebook/read-unit.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Client } from '#lib/messages/client.ts';
import type { PageHost } from '#lib/page/host.ts';
import type { MediaWatch } from '#lib/page/media.ts';
import type { CornerMeans, DoAct } from '../group/corner-acts.ts';
import type { GroupPage, GroupPageParts } from '../group/group-page.ts';
import type { OpenMark, OpenMarkParts } from '../group/open-mark.ts';
import type { Reading } from '../group/reading.ts';

/** What the walls work with. */
export interface WallsMeans {
	readonly window: Window & typeof globalThis;
	readonly host: PageHost;
	readonly client: Client;
	readonly media: MediaWatch;
	readonly language: () => Language;
	readonly theme: () => Theme;
	/** Our own page with the search field. */
	readonly searchUrl: () => string;
	/** A standing that an act of the user brought. */
	readonly hear: (standing: TimeStanding) => void;
	/** A wall covers the page, or does not any more. */
	readonly cover: (isUp: boolean) => void;
}

export interface MendMeans {
	readonly window: Window & typeof globalThis;
	/** Where it is drawn. */
	readonly layer: HTMLElement;
	readonly language: Language;
	readonly health: Health;
	readonly reading: Reading;
	/** Keeps a text taken by hand; null where it would have no group. */
	readonly keep: ((post: WrittenPost) => void) | null;
}

/** As the user set it; `auto` follows the page. */
export type Theme = 'auto' | 'light' | 'dark';

/** Parts of the content script that come when they are needed (docs/adr/0301), by the name of their file. */
export interface LateParts {
	readonly walls: (means: WallsMeans) => TimeLayer;
	readonly mend: (means: MendMeans, signal: AbortSignal) => void;
	readonly group: (parts: GroupPageParts, signal: AbortSignal) => GroupPage;
	readonly corner: (means: CornerMeans) => DoAct;
	readonly mark: (parts: OpenMarkParts, signal: AbortSignal) => OpenMark;
	readonly mobile: NonNullable<UnitContext['readMobile']>;
}

/** All scripts of ours share one isolated world, whose globals the page does not see. */
const world = globalThis as { colibriParts?: { [Name in keyof LateParts]?: LateParts[Name] } };

/** A late part leaves its maker. */
export function leavePart<Name extends keyof LateParts>(name: Name, maker: LateParts[Name]): void {
	world.colibriParts = { ...world.colibriParts, [name]: maker };
}

export function partNamed<Name extends keyof LateParts>(name: Name): LateParts[Name] | undefined {
	return world.colibriParts?.[name];
}

/** A fresh script never works with parts of the version before it. */
export function forgetParts(): void {
	delete world.colibriParts;
}
