import type { TagId } from '#lib/domain/ids.ts';
import type { PostWork, PostWorkFields } from '#lib/domain/work.ts';
import type { PostAct } from '#lib/messages/protocol.ts';

/** What an act changes of what the user said of a post. */
export function changeOf(
	work: PostWork,
	act: Exclude<PostAct, { type: 'new-tag' }>,
): Partial<PostWorkFields> {
	switch (act.type) {
		case 'save':
			return { saved: act.saved };
		case 'state':
			return { state: act.state };
		case 'kind':
			return { kind: act.kind, state: stateFor(work, act.kind) };
		case 'facts':
			return Object.fromEntries(Object.entries(act.said).filter(([, said]) => said !== undefined));
		case 'tag':
			return { tags: withTag(work.tags, act.tagId as TagId, act.on) };
	}
}

/** The fields a change touches, as they are before it. */
export function valuesBefore(work: PostWork, change: Partial<PostWorkFields>): Partial<PostWorkFields> {
	const fields = Object.keys(change) as (keyof PostWorkFields)[];
	return Object.fromEntries(fields.map((field) => [field, work[field]]));
}

/** Tips, offers and needs are open until said otherwise; other kinds have no state. */
function stateFor(work: PostWork, kind: PostWork['kind']): PostWork['state'] {
	return kind === 'tip' || kind === 'offer' || kind === 'need' ? (work.state ?? 'open') : null;
}

function withTag(tags: readonly TagId[], id: TagId, on: boolean): readonly TagId[] {
	const others = tags.filter((tag) => tag !== id);
	return on ? [...others, id] : others;
}
