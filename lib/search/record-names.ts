/**
 * Names of the index's records. Three are at fixed names, read first by every search; the others belong to one
 * segment, are never rewritten (deletion marks apart) and never named again: segment numbers only grow.
 */
export const MANIFEST = 'm';
export const ROOTS = 'r';

/** Live chunks there may be, seldom more: asked for with the manifest, without knowing how many there are. */
export const USUAL_CHUNKS = 4;

export function liveName(chunk: number): string {
	return `l${chunk}`;
}

/**
 * d: dictionary block, p: postings pack, n: lengths, c: kinds and groups, t: times, k: keys by number,
 * h: numbers by key, v: words by length (for misspellings), x: deletion marks.
 */
export type SegmentPart = 'd' | 'p' | 'n' | 'c' | 't' | 'k' | 'h' | 'v' | 'x';

export function segmentName(segment: number, part: SegmentPart, index: number): string {
	return `s${segment}/${part}${index}`;
}
