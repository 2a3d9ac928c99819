import type { Hit } from '#lib/domain/hit.ts';

/** One name for each result, whatever it is. */
export function keyOf(hit: Hit): string {
	return hit.type === 'thread' ? hit.key : `contact:${hit.id}`;
}
