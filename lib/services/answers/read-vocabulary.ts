import type { Group } from '#lib/domain/group.ts';
import { readOwnWords } from '#lib/language/own-words.ts';
import type { SearchVocabulary } from '#lib/search/vocabulary.ts';
import type { RowTables } from '#lib/store/bare-reads.ts';
import { settingsFrom } from '#lib/store/settings.ts';

export const VOCABULARY_TABLES = ['groups', 'tags', 'settings'] as const;
type VocabularyTables = Pick<RowTables, (typeof VOCABULARY_TABLES)[number]>;

/** What only the library knows and a search may name: groups, tags, and the user's own words. One round trip. */
export async function readVocabulary(
	tables: VocabularyTables,
): Promise<{ readonly groups: readonly Group[]; readonly vocabulary: SearchVocabulary }> {
	const [groups, tags, chosen] = await Promise.all([
		tables.groups.toArray(),
		tables.tags.toArray(),
		tables.settings.toArray(),
	]);
	const vocabulary = {
		groups: groups.map(({ id, name }) => ({ id, name })),
		tags: tags.filter((tag) => tag.deletedAt === null).map(({ id, label }) => ({ id, label })),
		words: readOwnWords(settingsFrom(chosen).ownWords).lines,
	};
	return { groups, vocabulary };
}
