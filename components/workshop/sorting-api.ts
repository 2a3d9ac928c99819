/** What sorting asks of the library: the queue, acts one by one or on many, matches. */
import type { GroupId, PostKey, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type {
	ItemTag,
	ManyAct,
	QueueCursor,
	Selected,
	SortItem,
	SortSelection,
	ToSort,
} from '#lib/domain/sort-item.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import type { Outcome, Undo } from '../panels/panel-api.ts';

export type SortAct =
	| { readonly type: 'kind'; readonly kind: Kind }
	| { readonly type: 'tag'; readonly tagId: TagId; readonly on: boolean }
	| { readonly type: 'new-tag'; readonly label: string }
	| { readonly type: 'save'; readonly saved: boolean }
	| { readonly type: 'facts'; readonly said: FactsSaid };

export interface SortingApi {
	/** Suggested with the latest lessons; those after a place in the queue, the first ones when it is null. */
	listToSort(asked: {
		readonly groupId: GroupId | null;
		readonly after: QueueCursor | null;
		readonly limit: number;
	}): Outcome<ToSort>;
	/** One post as of now; null once it is gone. */
	lookAtPost(key: PostKey): Outcome<SortItem | null>;
	/** The post after the act, and the way back: it gives the post as it was. */
	sortPost(
		key: PostKey,
		act: SortAct,
	): Outcome<{ readonly item: SortItem | null; readonly undo: () => Outcome<SortItem | null> }>;
	findTags(text: string): Outcome<readonly ItemTag[]>;
	/** What a selection means; nothing changes. */
	selectPosts(selection: SortSelection): Outcome<Selected>;
	/** How many changed, and the one way back for all of them. */
	actOnMany(
		keys: readonly PostKey[],
		act: ManyAct,
	): Outcome<{ readonly changed: number; readonly undo: Undo }>;
}
