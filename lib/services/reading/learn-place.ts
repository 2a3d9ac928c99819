import type { Group } from '#lib/domain/group.ts';
import { guessPlace } from '#lib/language/group-place.ts';
import type { Tables } from '#lib/store/tables.ts';

/** Posts after which the guess is taken as settled. */
const ENOUGH_POSTS = 60;

/**
 * The group with its country and zone guessed again from its first posts, unless the user set them. The name
 * alone rarely tells: "Parents du quartier" may be in Liège.
 */
export async function learnPlace(
	tables: Pick<Tables, 'posts' | 'comments'>,
	group: Group,
	browserZone: string,
): Promise<Group> {
	if (group.placeSetByUser) return group;
	const ofGroup = tables.posts.where('groupId').equals(group.id);
	if ((await ofGroup.count()) > ENOUGH_POSTS) return group;
	const posts = await ofGroup.toArray();
	const comments = await tables.comments
		.where('postKey')
		.anyOf(posts.map((post) => post.key))
		.toArray();
	const texts = [...posts, ...comments].map(({ text }) => text);
	return { ...group, ...guessPlace({ name: group.name, texts, browserZone }) };
}
