/** Lessons follow what the user says: one a post, in the transaction of the act itself. */
import type { PostKey, TagId } from '#lib/domain/ids.ts';
import { countsFrom } from '#lib/domain/learned.ts';
import { forgottenLesson, labelOfTag, type PostLesson } from '#lib/domain/post-lesson.ts';
import { lessonOf, lessonTerms } from '#lib/language/learned-suggestions.ts';
import type { Tables } from '#lib/store/tables.ts';
import type { KnownPost } from '../threads/load-threads.ts';
import { keepModel, type LearnedTables, modelFor, relearn } from './learned-store.ts';

export type LessonTables = LearnedTables & Pick<Tables, 'lessons'>;
export const LESSON_TABLES = ['lessons', 'learnedTerms', 'meta'] as const;

/** Learns what the user now says of these threads, in place of what they said before. */
export async function teach(tables: LessonTables, threads: readonly KnownPost[], at: number): Promise<void> {
	const before = await tables.lessons.bulkGet(threads.map(({ post }) => post.key));
	const changed = threads
		.map((thread, place) => ({ thread, old: before[place], labels: labelsOf(thread) }))
		.filter(({ old, labels }) => !sameLabels(old?.labels ?? [], labels));
	if (changed.length === 0) return;
	const terms = changed.flatMap(({ thread, old }) => [
		...(old?.terms ?? []),
		...lessonTerms(thread.post.text),
	]);
	const counts = countsFrom(await modelFor(tables, terms));
	const lessons = changed.map(({ thread, old, labels }): PostLesson => {
		const { key, text } = thread.post;
		if (old && old.labels.length > 0) counts.unlearn(old);
		// Later than what it replaces, whatever the clock: of two copies the later stands.
		const when = Math.max(at, (old?.at ?? 0) + 1);
		if (labels.length === 0) return forgottenLesson(key, when);
		const lesson = lessonOf(counts.model, text, thread.ruleKinds, {
			kind: thread.work.kind,
			tags: thread.work.tags,
		});
		counts.learn(lesson);
		return { ...lesson, key, at: when };
	});
	await tables.lessons.bulkPut(lessons);
	await keepModel(tables, counts.model, terms);
}

function labelsOf({ work }: KnownPost): string[] {
	return [...(work.kind ? [work.kind] : []), ...work.tags.map(labelOfTag)];
}

function sameLabels(left: readonly string[], right: readonly string[]): boolean {
	return left.length === right.length && new Set([...left, ...right]).size === left.length;
}

/** The lessons of threads that are gone: nothing of their words is left. */
export async function dropLessons(tables: LessonTables, keys: readonly PostKey[]): Promise<void> {
	const lessons = await tables.lessons.bulkGet([...keys]);
	if (!lessons.some((lesson) => lesson !== undefined)) return;
	await tables.lessons.bulkDelete([...keys]);
	if (lessons.some((lesson) => lesson && lesson.labels.length > 0)) await relearn(tables);
}

/** A post known by a better name keeps its lesson; of two the later stands. */
export async function moveLesson(tables: LessonTables, from: PostKey, to: PostKey): Promise<void> {
	const [moving, there] = await tables.lessons.bulkGet([from, to]);
	if (!moving) return;
	const kept = there && there.at >= moving.at ? there : { ...moving, key: to };
	await tables.lessons.delete(from);
	await tables.lessons.put(kept);
	if (there) await relearn(tables);
}

/** Takes every lesson of a tag back; what else they taught stays. */
export async function dropTagLessons(tables: LessonTables, id: TagId, at: number): Promise<void> {
	const label = labelOfTag(id);
	await changeLessons(tables, (lesson) => {
		if (!lesson.labels.includes(label)) return lesson;
		const labels = lesson.labels.filter((one) => one !== label);
		const when = Math.max(at, lesson.at + 1);
		return labels.length > 0 ? { ...lesson, labels, at: when } : forgottenLesson(lesson.key, when);
	});
}

/** Rewrites lessons and makes anew what they teach together. */
export async function changeLessons(
	tables: LessonTables,
	change: (lesson: PostLesson) => PostLesson,
): Promise<void> {
	const lessons = await tables.lessons.toArray();
	const next = lessons.map(change);
	await tables.lessons.bulkPut(next.filter((lesson, place) => lesson !== lessons[place]));
	await relearn(tables);
}
