import type { Result } from '#lib/domain/result.ts';
import type { SeenGroup } from '#lib/domain/seen.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { languageOf } from '#lib/i18n/language.ts';
import type { PageState } from '#lib/messages/protocol.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';
import { findGroup } from './reading/resolve-group.ts';
import { shownTags } from './tags/tag-twins.ts';
import { pageTag } from './threads/post-mark.ts';

/** What a page of Facebook needs to know before it does anything. */
export function readPageState(
	store: Store,
	seen: SeenGroup | null,
	browserLanguage: string,
): Promise<Result<PageState, StoreFailure>> {
	return store.read(['settings', 'groups', 'aliases', 'tags', 'posts'], async (tables) => {
		const settings = settingsFrom(await tables.settings.toArray());
		const group = seen ? await findGroup(tables, seen) : undefined;
		const tags = shownTags(await tables.tags.orderBy('uses').reverse().toArray());
		return {
			language: languageOf(settings.language, browserLanguage),
			theme: settings.theme,
			marksShown: settings.marksShown,
			singleKeys: settings.singleKeys,
			keepComments: settings.keepComments ?? false,
			firstRunDone: settings.firstRunDone,
			group: group?.state ?? null,
			country: group?.country ?? null,
			mostUsedTags: tags
				.filter((tag) => !tag.archived)
				.slice(0, 9)
				.map(pageTag),
			postsKept: group ? await tables.posts.where('groupId').equals(group.id).count() : 0,
		};
	});
}
