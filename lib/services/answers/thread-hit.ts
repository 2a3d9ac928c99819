import type { Group } from '#lib/domain/group.ts';
import type { ThreadHit } from '#lib/domain/hit.ts';
import type { Comment } from '#lib/domain/post.ts';
import { saidOf } from '#lib/domain/time-estimate.ts';
import type { ContactSuggestion } from '#lib/domain/understanding.ts';
import type { InterpretedQuery } from '#lib/search/interpreted-query.ts';
import type { RankedDocument } from '#lib/search/search-answer.ts';
import { countMatches, snippetOf } from '#lib/search/snippet.ts';
import { type KnownThread, kindOf } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { ELSEWHERE, factsOf } from '../threads/post-facts.ts';

const PASSAGE_LENGTH = 240;
const REPLY_LENGTH = 200;
const NOTE_LENGTH = 160;

/** One line of the results: the post's passage, the reply worth showing, the number to call. */
export function threadHit(
	thread: KnownThread,
	ranked: RankedDocument,
	query: InterpretedQuery,
	group: Group | undefined,
): ThreadHit {
	const { post, comments, work, understanding } = thread;
	return {
		type: 'thread',
		key: post.key,
		groupId: post.groupId,
		groupName: group?.name ?? '',
		country: group?.country ?? 'FR',
		kind: kindOf(thread),
		kindConfirmed: work.kind !== null,
		answered: understanding?.answered.value ?? false,
		settled: work.state === 'taken' || (understanding?.settled.value ?? false),
		sensitive: understanding?.sensitive != null,
		tags: work.tags,
		saved: work.saved,
		authorName: post.author?.name ?? null,
		...saidOf(post),
		permalink: permalinkOfPost(post),
		sample: post.sample,
		passage: snippetOf(post.text, query, PASSAGE_LENGTH),
		reply: replyOf(thread, query),
		call: callOf(thread),
		note: countMatches(work.note, query) > 0 ? snippetOf(work.note, query, NOTE_LENGTH) : null,
		facts: factsOf(thread, group ?? ELSEWHERE),
		replyCount: comments.length,
		score: ranked.score,
		why: ranked.why,
	};
}

/** The reply that holds most of the words looked for, else the best answer of an answered thread. */
function replyOf(thread: KnownThread, query: InterpretedQuery): ThreadHit['reply'] {
	const best = thread.understanding?.answered.value ? thread.understanding.bestReply : null;
	let chosen: { comment: Comment; matches: number } | null = null;
	for (const comment of thread.comments) {
		const matches = countMatches(comment.text, query) + (comment.key === best ? 0.5 : 0);
		if (matches > (chosen?.matches ?? 0)) chosen = { comment, matches };
	}
	return (
		chosen && {
			key: chosen.comment.key,
			authorName: chosen.comment.author?.name ?? null,
			passage: snippetOf(chosen.comment.text, query, REPLY_LENGTH),
		}
	);
}

/** The professional to call: the most recommended one with a number; never one that is only warned against. */
export function callOf(thread: KnownThread): ThreadHit['call'] {
	const callable = (thread.understanding?.contacts ?? [])
		.map((contact) => ({ contact, recommendedBy: recommendersOf(thread, contact) }))
		.filter(({ contact }) => contact.mentions.some((mention) => mention.stance !== 'warns'))
		.sort((a, b) => b.recommendedBy - a.recommendedBy || b.contact.score - a.contact.score);
	for (const { contact, recommendedBy } of callable) {
		const [phone] = contact.phones;
		if (phone) return { phone, name: contact.name || null, role: contact.role, recommendedBy };
	}
	return null;
}

/** Members, each counted once: two members may be shown under one shortened name. */
function recommendersOf(thread: KnownThread, contact: ContactSuggestion): number {
	const authors = new Map(thread.comments.map((comment) => [comment.key, comment.author?.hash]));
	const who = contact.mentions
		.filter((mention) => mention.stance === 'recommends')
		.map(
			(mention) =>
				(mention.comment ? authors.get(mention.comment) : thread.post.author?.hash) ?? mention.comment,
		);
	return new Set(who).size;
}
