import type { Group } from '#lib/domain/group.ts';
import { readOwnWords } from '#lib/language/own-words.ts';
import type { SearchVocabulary } from '#lib/search/vocabulary.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Tables } from '#lib/store/tables.ts';

export const VOCABULARY_TABLES = ['groups', 'tags', 'settings'] as const;
type VocabularyTables = Pick<Tables, (typeof VOCABULARY_TABLES)[number]>;

/** What only the library knows and a search may name: groups, tags, and the user's own words. */
export async function readVocabulary(
	tables: VocabularyTables,
	groups: readonly Group[],
): Promise<SearchVocabulary> {
	const [tags, chosen] = await Promise.all([tables.tags.toArray(), tables.settings.toArray()]);
	return {
		groups: groups.map(({ id, name }) => ({ id, name })),
		tags: tags.filter((tag) => tag.deletedAt === null).map(({ id, label }) => ({ id, label })),
		words: readOwnWords(settingsFrom(chosen).ownWords).lines,
	};
}
