import type { Health } from '#lib/domain/health.ts';
import type { SeenGroup, SeenPost, Surface } from '#lib/domain/seen.ts';
import type { Client } from '#lib/messages/client.ts';
import type { MessageFailure } from '#lib/messages/failure.ts';
import type { PostMark } from '#lib/messages/protocol.ts';
import { createOutbox, type Outcome } from '#lib/page/outbox.ts';

/** Posts remembered as already sent, so that a post drawn again is not sent again. */
const MOST_REMEMBERED = 2000;

interface Seen {
	readonly group: SeenGroup;
	readonly surface: Surface;
	readonly post: SeenPost;
}

export interface RecorderParts {
	readonly window: Window & typeof globalThis;
	readonly client: Client;
	readonly health: () => Health;
	onMarks(posts: readonly SeenPost[], marks: readonly (PostMark | null)[]): void;
	/** The background or the storage does not keep for now; null when it does again. */
	onTrouble(reason: MessageFailure | null): void;
}

export interface Recorder {
	/** Keeps a post, unless it was sent as it is. */
	keep(group: SeenGroup, surface: Surface, post: SeenPost): void;
	/** Sends a post again even if it did not change: its mark is not known any more. */
	forget(key: string): void;
}

export function startRecorder(parts: RecorderParts, signal: AbortSignal): Recorder {
	const { window, client } = parts;
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
		const parcels = Map.groupBy(items, ({ group, surface }) => JSON.stringify([group, surface]));
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
		const reply = await client.send('reading.record', { group, surface, posts, health: parts.health() });
		if (signal.aborted) return 'stop';
		if (reply.ok) {
			parts.onTrouble(null);
			parts.onMarks(posts, reply.value.marks);
			return 'kept';
		}
		return outcomeOf(reply.reason, posts);
	}

	function outcomeOf(reason: MessageFailure, posts: readonly SeenPost[]): Outcome {
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
				for (const { key } of posts) sent.delete(key);
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
			if (sent.get(post.key) === look) return;
			sent.delete(post.key);
			sent.set(post.key, look);
			for (const oldest of sent.keys()) {
				if (sent.size <= MOST_REMEMBERED) break;
				sent.delete(oldest);
			}
			outbox.add({ group, surface, post });
		},
		forget: (key) => void sent.delete(key),
	};
}

/** What makes a second sight of a post worth keeping; relative times move by themselves and are left out. */
function lookOf(post: SeenPost): string {
	const { id, text, truncated, comments, links, time, permalink, price } = post;
	const said = comments.reduce((sum, comment) => sum + comment.text.length, 0);
	return [
		id,
		text.length,
		truncated,
		comments.length,
		said,
		links.length,
		time.precision,
		permalink,
		price,
	].join();
}
