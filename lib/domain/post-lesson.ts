import type { PostKey } from './ids.ts';
import type { Lesson } from './learned.ts';

/**
 * What one post taught: its terms with what the user said of it. One a post, replaced as the user changes their
 * mind. Forgotten, it stays empty, so that a restored backup does not bring it back.
 */
export interface PostLesson extends Lesson {
	readonly key: PostKey;
	/** Milliseconds since the epoch: of two copies the later stands. */
	readonly at: number;
}

/** A lesson taken back: nothing of the post's words is left. */
export function forgottenLesson(key: PostKey, at: number): PostLesson {
	return { key, terms: [], labels: [], outcome: null, at };
}

const TAG_LABEL = 'tag:';

/** The label a tag has in lessons. */
export function labelOfTag(id: string): string {
	return `${TAG_LABEL}${id}`;
}

/** The tag a label stands for, or null for a kind. */
export function tagOfLabel(label: string): string | null {
	return label.startsWith(TAG_LABEL) ? label.slice(TAG_LABEL.length) : null;
}
