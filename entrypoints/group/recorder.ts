import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, Surface, WrittenPost } from '#lib/domain/seen.ts';
import type { Client } from '#lib/messages/client.ts';
import type { MessageFailure } from '#lib/messages/failure.ts';
import type { PostMark } from '#lib/messages/protocol.ts';
import { createOutbox, type Outcome } from '#lib/page/outbox.ts';
import { timeZoneHere } from '#lib/page/time-zone.ts';
import { sightOf } from './sight.ts';

/** Posts remembered as already sent, so that a post drawn again is not sent again. */
const MOST_REMEMBERED = 2000;

interface Seen {
	readonly group: SeenGroup;
	readonly surface: Surface;
	readonly post: WrittenPost;
}

export interface RecorderParts {
	readonly window: Window & typeof globalThis;
	readonly client: Client;
	readonly health: () => Health;
	onMarks(posts: readonly WrittenPost[], marks: readonly (PostMark | null)[]): void;
	/** The background or the storage does not keep for now; null when it does again. */
	onTrouble(reason: MessageFailure | null): void;
}

export interface Recorder {
	/** Keeps a post, unless it was sent as it is. */
	keep(group: SeenGroup, surface: Surface, post: WrittenPost): void;
	/** Tells how well a page could be read when no post does. */
	report(group: SeenGroup, surface: Surface): void;
	/** Sends a post again even if it did not change: its mark is not known any more. */
	forget(sight: string): void;
}

export function startRecorder(parts: RecorderParts, signal: AbortSignal): Recorder {
	const { window, client } = parts;
	const timeZone = timeZoneHere();
	const sent = new Map<string, string>();
	const outbox = createOutbox<Seen>(
		{
			send,
			weigh: ({ post }) => post.comments.reduce((sum, { text }) => sum + text.length, post.text.length),
			overflowed: () => parts.onTrouble('unreachable'),
			setTimeout: (run, ms) => window.setTimeout(run, ms),
		},
		signal,
	);

	/** One message per group and surface. What was kept once more changes nothing. */
	async function send(items: readonly Seen[]): Promise<Outcome> {
		const parcels = Map.groupBy(
			items,
			({ group, surface }) => `${surface} ${group.id} ${group.slug} ${group.name}`,
		);
		for (const parcel of parcels.values()) {
			const outcome = await sendParcel(parcel);
			if (outcome !== 'kept') return outcome;
		}
		return 'kept';
	}

	async function sendParcel(parcel: readonly Seen[]): Promise<Outcome> {
		const [first] = parcel;
		if (!first) return 'kept';
		const { group, surface } = first;
		const posts = parcel.map(({ post }) => post);
		const reply = await tell(group, surface, posts);
		if (signal.aborted) return 'stop';
		if (reply.ok) {
			parts.onTrouble(null);
			parts.onMarks(posts, reply.value.marks);
			return 'kept';
		}
		return outcomeOf(reply.reason, posts);
	}

	function tell(group: SeenGroup, surface: Surface, posts: readonly WrittenPost[]) {
		// A language's name is short; what a page says it is may not be.
		const page = { locale: window.document.documentElement.lang.slice(0, 35), timeZone };
		return client.send('reading.record', { group, surface, posts, page, health: parts.health() });
	}

	function outcomeOf(reason: MessageFailure, posts: readonly WrittenPost[]): Outcome {
		if (reason !== 'forbidden' && reason !== 'bug') parts.onTrouble(reason);
		switch (reason) {
			case 'forbidden':
			case 'bug':
				return 'split';
			case 'private':
			case 'orphaned':
				return 'stop';
			case 'not-reading':
			case 'unknown':
				for (const post of posts) sent.delete(sightOf(post));
				return 'kept';
			default:
				return 'later';
		}
	}

	const flush = () => window.document.visibilityState === 'hidden' && outbox.flush();
	window.document.addEventListener('visibilitychange', flush, { signal });
	return {
		keep(group, surface, post) {
			const look = lookOf(post);
			const sight = sightOf(post);
			if (sent.get(sight) === look) return;
			sent.delete(sight);
			sent.set(sight, look);
			for (const oldest of sent.keys()) {
				if (sent.size <= MOST_REMEMBERED) break;
				sent.delete(oldest);
			}
			outbox.add({ group, surface, post });
		},
		report(group, surface) {
			void tell(group, surface, []);
		},
		forget: (sight) => void sent.delete(sight),
	};
}

/** What makes a second sight of a post worth keeping; relative times move by themselves and are left out. */
function lookOf({ id, text, truncated, comments, links, time, card, place }: WrittenPost): string {
	let said = 0;
	for (const comment of comments) said += comment.text.length;
	const timed = time.otherwise?.precision ?? time.said.length;
	return [id, text.length, truncated, comments.length, said, links.length, timed, card, place].join();
}
