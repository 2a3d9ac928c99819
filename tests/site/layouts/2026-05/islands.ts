/** The page's own data of the first screen, in JSON islands: stories deep among noise. */
import type { SitePost } from '../../content.ts';
import { h, scriptJson } from '../../markup.ts';
import type { Scene } from '../../scene.ts';
import { letters } from '../../seed.ts';
import { permalinkHref } from './timestamp.ts';

function actorOf(post: SitePost): object {
	const { author } = post;
	return {
		__typename: author.anonymous ? 'GroupAnonAuthorProfile' : author.page ? 'Page' : 'User',
		__isActor: author.anonymous ? 'GroupAnonAuthorProfile' : 'User',
		id: author.id,
		name: author.anonymous ? null : author.name,
		profile_picture: { uri: `https://scontent.example/${letters(author.id, 12)}.jpg` },
	};
}

function quotedStory(post: SitePost): object | null {
	if (!post.quoted) return null;
	return {
		__typename: 'Story',
		id: `UzpfST${letters(`quoted ${post.quoted.id}`, 60)}`,
		post_id: post.quoted.id,
		actors: [{ __typename: 'User', id: post.quoted.author.id, name: post.quoted.author.name }],
		message: { text: post.quoted.text, ranges: [] },
		creation_time: Math.floor(post.quoted.at / 1000),
	};
}

function feedbackOf(post: SitePost): object {
	return {
		__typename: 'Feedback',
		id: letters(`feedback ${post.id}`, 40),
		subscription_target_id: post.id,
		reaction_count: { count: post.reactions },
		total_comment_count: post.comments.length,
		creation_time_hint: null,
	};
}

/** All of a story in one object. */
function flatStory(post: SitePost, scene: Scene): object {
	return {
		__typename: 'Story',
		id: `UzpfST${letters(`story ${post.id}`, 60)}`,
		feedback: feedbackOf(post),
		actors: [actorOf(post)],
		encrypted_click_tracking: scene.token(post.id),
		post_id: post.id,
		creation_time: Math.floor(post.at / 1000),
		message: post.text === '' ? null : { __typename: 'TextWithEntities', text: post.text, ranges: [] },
		permalink_url: permalinkHref(post),
		attached_story: quotedStory(post),
		to: { __typename: 'Group', id: post.group.id, name: post.group.name },
		sponsored_data: post.sponsored ? { ad_id: letters(post.id, 15), client_token: 'x' } : null,
		tracking: JSON.stringify({ top_level_post_id: post.id, page_insights: {} }),
	};
}

/** The same spread over sections, each a story of its own that repeats the token. */
function nestedStory(post: SitePost, scene: Scene): object {
	const part = (fields: object) => ({
		__typename: 'Story',
		id: `UzpfST${letters(`story ${post.id}`, 60)}`,
		encrypted_click_tracking: scene.token(post.id),
		...fields,
	});
	return part({
		feedback: feedbackOf(post),
		post_id: post.id,
		comet_sections: {
			content: {
				__typename: 'CometFeedStoryDefaultContentStrategy',
				story: part({
					actors: [actorOf(post)],
					message: post.text === '' ? null : { text: post.text, ranges: [] },
					attached_story: quotedStory(post),
				}),
			},
			context_layout: {
				__typename: 'CometFeedStoryDefaultContextLayoutStrategy',
				story: part({
					permalink_url: permalinkHref(post),
					comet_sections: {
						metadata: [
							{
								__typename: 'CometFeedStoryMinimizedTimestampStrategy',
								story: part({
									creation_time: Math.floor(post.at / 1000),
									unpublished_content_type: 'PUBLISHED',
								}),
							},
						],
					},
				}),
			},
		},
	});
}

function wrapped(name: string, data: object, scene: Scene): object {
	return {
		require: [
			[
				'ScheduledServerJS',
				'handle',
				null,
				[
					{
						__bbox: {
							require: [
								[
									'RelayPrefetchedStreamCache',
									'next',
									[],
									[
										`adp_${name}RelayPreloader_${letters(`${scene.load} ${name}`, 18)}`,
										{ __bbox: { complete: false, result: { data, extensions: { is_final: false } } } },
									],
								],
							],
						},
					},
				],
			],
		],
	};
}

function island(value: object): string {
	const json = scriptJson(value);
	return h('script', { type: 'application/json', 'data-content-len': json.length, 'data-sjs': true }, json);
}

/** Configuration that every page carries and that says nothing of posts. */
function noise(scene: Scene): string {
	return island({
		require: [
			[
				'HasteSupportData',
				'handle',
				null,
				[{ bxData: { 875231: { uri: `https://static.example/${letters(scene.load, 9)}.svg` } } }],
			],
			[
				'Bootloader',
				'handlePayload',
				null,
				[
					{
						consistency: { rev: 1039000000 },
						rsrcMap: Object.fromEntries(
							Array.from({ length: 40 }, (_, i) => [
								letters(`r${i}`, 7),
								{ type: 'js', src: `https://static.example/${letters(`s${i}`, 11)}.js`, c: 1 },
							]),
						),
					},
				],
			],
			[
				'CurrentUserInitialData',
				[],
				{ ACCOUNT_ID: '0', NAME: '', SHORT_NAME: null, __typename: 'User' },
				270,
			],
		],
	});
}

/** A post as the page's data tell it. */
export function storyOf(post: SitePost, scene: Scene): object {
	return scene.islands === 'nested' ? nestedStory(post, scene) : flatStory(post, scene);
}

export function islandsOf(posts: readonly SitePost[], scene: Scene): string {
	if (scene.islands === 'none') return '';
	const first = posts.slice(0, 1);
	const rest = posts.slice(1);
	const edges = (some: readonly SitePost[]) =>
		some.map((post) => ({ node: storyOf(post, scene), cursor: letters(`cursor ${post.id}`, 30) }));
	return (
		noise(scene) +
		island(
			wrapped(
				'CometGroupDiscussionRootSuccessQuery',
				{
					group: { __typename: 'Group', id: posts[0]?.group.id ?? '0', group_feed: { edges: edges(first) } },
				},
				scene,
			),
		) +
		(rest.length === 0
			? ''
			: island(
					wrapped(
						'CometGroupDiscussionRootSuccessQuery$defer',
						{
							label: 'GroupsCometFeedRegularStories_paginationGroup$stream',
							path: ['group', 'group_feed', 'edges', 1],
							items: edges(rest),
						},
						scene,
					),
				))
	);
}
