/** What the user taught, told, taken away as a file, and forgotten: by tag, or all of it. */

import type { TagId } from '#lib/domain/ids.ts';
import { isKind } from '#lib/domain/kind.ts';
import { evidenceFor, modelOf } from '#lib/domain/learned.ts';
import type { Learned } from '#lib/domain/learned-view.ts';
import { forgottenLesson, tagOfLabel } from '#lib/domain/post-lesson.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from '../means.ts';
import { changeLessons, dropTagLessons, LESSON_TABLES } from './teach.ts';

type Done<Value> = Promise<Result<Value, StoreFailure>>;

/** Words told of each tag: those that speak most for it. */
const WORDS_TOLD = 6;

export function readLearned(store: Store): Done<Learned> {
	return store.read(['lessons', 'tags'], async (tables) => {
		const lessons = (await tables.lessons.toArray()).filter(({ labels }) => labels.length > 0);
		const tags = new Map((await tables.tags.toArray()).map((tag) => [tag.id, tag]));
		const model = modelOf(lessons);
		const counts = Object.entries(model.labels).map(([label, { threads, terms }]) => ({
			label,
			threads,
			words: evidenceFor(model, label, Object.keys(terms)).because.slice(0, WORDS_TOLD),
		}));
		return {
			lessons: lessons.length,
			kinds: counts
				.flatMap(({ label, threads }) => (isKind(label) ? [{ kind: label, lessons: threads }] : []))
				.sort((a, b) => b.lessons - a.lessons),
			tags: counts
				.flatMap(({ label, threads, words }) => {
					const tag = tags.get(tagOfLabel(label) as TagId);
					return tag ? [{ id: tag.id, label: tag.label, lessons: threads, words }] : [];
				})
				.sort((a, b) => b.lessons - a.lessons),
		};
	});
}

/** The lessons as plain JSON, a person can read it: labels by name, no post's text and no link to it. */
export function exportLearned(
	store: Store,
	means: Means,
): Done<{ readonly name: string; readonly text: string }> {
	return store.read(['lessons', 'tags'], async (tables) => {
		const lessons = (await tables.lessons.toArray()).filter(({ labels }) => labels.length > 0);
		const tags = new Map((await tables.tags.toArray()).map((tag) => [tag.id, tag.label]));
		const nameOf = (label: string) => {
			const tag = tagOfLabel(label);
			return tag === null ? { kind: label } : { tag: tags.get(tag as TagId) ?? tag };
		};
		const day = new Date(means.now()).toISOString().slice(0, 10);
		const told = lessons.map(({ at, terms, labels }) => ({
			at: new Date(at).toISOString(),
			said: labels.map(nameOf),
			terms,
		}));
		return {
			name: `colibri-lessons-${day}.json`,
			text: `${JSON.stringify({ format: 'colibri-lessons', version: 1, lessons: told }, null, '\t')}\n`,
		};
	});
}

export function forgetTagLessons(store: Store, means: Means, id: TagId): Done<void> {
	return store.write(LESSON_TABLES, (tables) => dropTagLessons(tables, id, means.now()));
}

/** Everything learned goes; what the user said of each post stays. */
export function forgetLessons(store: Store, means: Means): Done<void> {
	return store.write(LESSON_TABLES, (tables) =>
		changeLessons(tables, (lesson) =>
			forgottenLesson(lesson.key, Math.max(means.now(), lesson.at + Number(lesson.labels.length > 0))),
		),
	);
}
