/** Sorting and rules that hold nothing: for tests of other rooms. Theirs run on a real library. */
import type { RulesApi } from '#components/workshop/rules-api.ts';
import type { SortingApi } from '#components/workshop/sorting-api.ts';
import type { RuleId } from '#lib/domain/ids.ts';
import { success } from '#lib/domain/result.ts';

const done = async () => success(undefined);

export const NO_SORTING: SortingApi & RulesApi = {
	listToSort: async () => success({ items: [], next: null, unsorted: 0 }),
	lookAtPost: async () => success(null),
	sortPost: async () => success({ item: null, undo: async () => success(null) }),
	findTags: async () => success([]),
	selectPosts: async () => success({ keys: [], total: 0, examples: [] }),
	actOnMany: async () => success({ changed: 0, undo: done }),
	watchRules: (callback) => callback(success([])),
	saveRule: async () => success('r1' as RuleId),
	tryRule: async () => success({ count: 0, examples: [] }),
	pauseRule: done,
	moveRule: done,
	removeRule: async () => success(done),
	watchLearned: (callback) => callback(success({ lessons: 0, kinds: [], tags: [] })),
	forgetTag: done,
	forgetLessons: done,
	exportLearned: async () => success({ name: 'colibri-lessons.json', text: '{}' }),
};
