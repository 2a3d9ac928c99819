/**
 * Why a message brought no answer. The first five are the road's, the rest the library's or the act's.
 *
 * - `orphaned`: the extension was updated or removed under this page; a reload (or our fresh script) is needed.
 * - `unreachable`: the background did not answer, twice.
 * - `forbidden`: the background does not take this message from this sender, or its shape is wrong.
 * - `private`: the page is in a private window, where nothing is read nor kept.
 * - `bug`: the handler threw; it was reported there.
 * - `unknown`: what the message names is not (or no longer) in the library.
 * - `not-reading`: the group is not switched on.
 */
import type { StoreFailure } from '../domain/store-failure.ts';

export type RoadFailure = 'orphaned' | 'unreachable' | 'forbidden' | 'private' | 'bug';
export type ActFailure = 'unknown' | 'not-reading';
export type HandlerFailure = StoreFailure | ActFailure;
export type MessageFailure = RoadFailure | HandlerFailure;
