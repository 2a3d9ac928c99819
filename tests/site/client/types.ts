/** What the page's script is started with, and what the site answers to it. */
import type { Feed } from '../layouts/layout.ts';
import type { Ink } from '../scene.ts';

export interface ClientStart {
	readonly load: string;
	readonly ink: readonly Ink[];
	readonly feed: Feed | null;
	readonly offScreen: 'keep' | 'empty' | 'recycle';
}

export interface PieceAnswer {
	readonly html: string;
	readonly ink: readonly Ink[];
}

export interface RouteAnswer extends PieceAnswer {
	readonly title: string;
	readonly feed: Feed | null;
}

export interface UnitsAnswer {
	readonly units: readonly string[];
	readonly ink: readonly Ink[];
	readonly next: number | null;
}

/** The parts of the script, by name: each is a function that stands alone and reaches the others through this. */
export interface Client {
	readonly start: ClientStart;
	ask<Answer>(query: Record<string, string>): Promise<Answer>;
	paint(ink: readonly Ink[]): void;
	/** Permalink drawn under each mark seen so far. */
	readonly marks: Map<string, string>;
	grow(feed: Feed | null): void;
	go(address: string, push: boolean): Promise<void>;
	/** Stops what the route before had started. */
	routeSignal: AbortController;
}
