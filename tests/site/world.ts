/** Groups, members and posts made of corpus threads: same threads, same ids. */
import type { CorpusThread, SiteAuthor, SiteComment, SiteGroup, SitePost } from './content.ts';
import { digits, hash, letters } from './seed.ts';

export interface World {
	readonly groups: readonly SiteGroup[];
	/** Newest first. */
	readonly posts: readonly SitePost[];
}

const ANONYMOUS = /^(membre|participante?|member) anonyme$|^anonymous (member|participant)$/iu;

export function authorNamed(name: string, groupName: string): SiteAuthor {
	if (ANONYMOUS.test(name)) return { id: digits(`anon ${groupName} ${name}`, 15), name, anonymous: true };
	return { id: `1000${digits(`member ${name}`, 11)}`, name };
}

export function groupNamed(name: string): SiteGroup {
	const h = hash(`group ${name}`);
	const slug = name
		.normalize('NFD')
		.replace(/[^a-z0-9]+/giu, '')
		.toLowerCase();
	// One group in three has chosen an address of its own.
	return {
		id: digits(`group ${name}`, 15),
		slug: h % 3 === 0 ? slug : null,
		name,
		members: 240 + (h % 9000),
	};
}

/** Facebook's post ids grow with time. */
export function postIdAt(at: number, seed: string): string {
	return `${Math.floor(at / 1000) * 10}${digits(seed, 5)}`;
}

function commentsOf(thread: CorpusThread, postId: string): SiteComment[] {
	const out: SiteComment[] = [];
	let top: SiteComment | null = null;
	for (const [i, said] of thread.comments.entries()) {
		const comment: SiteComment = {
			id: digits(`comment ${thread.id} ${postId} ${i}`, 16),
			parentId: said.reply && top ? top.id : null,
			author: authorNamed(said.author, thread.group),
			text: said.text,
			at: Date.parse(said.at),
		};
		out.push(comment);
		if (!said.reply) top = comment;
	}
	return out;
}

function mentionsOf(thread: CorpusThread): SiteAuthor[] {
	const names = new Set([thread.author, ...thread.comments.map((c) => c.author)]);
	return [...names]
		.filter((name) => thread.comments.some((c) => c.text.startsWith(`${name} `)))
		.map((name) => authorNamed(name, thread.group))
		.filter((author) => !author.anonymous);
}

export function postOf(thread: CorpusThread, group: SiteGroup, seed = thread.id, moved = 0): SitePost {
	const at = Date.parse(thread.at) + moved;
	const id = postIdAt(at, `post ${seed}`);
	const h = hash(`look ${seed}`);
	const kind = thread.labels.kind;
	const price = thread.labels.price;
	const withPhoto = ['offer', 'lost', 'found', 'event', 'tip'].includes(kind) && h % 3 !== 0;
	const coloured = thread.text.length < 90 && !thread.text.includes('\n') && h % 3 === 0;
	return {
		id,
		pfbid: `pfbid0${letters(`pfbid ${seed}`, 58)}`,
		group,
		author: authorNamed(thread.author, thread.group),
		at,
		text: thread.text,
		body: coloured ? 'coloured' : 'plain',
		photos: coloured ? 0 : withPhoto ? 1 + (h % 4) : 0,
		reactions: h % 37,
		comments: commentsOf(thread, id).map((c) => ({ ...c, at: c.at + moved })),
		mentions: mentionsOf(thread),
		...(group.sale && price && price.amount > 0
			? {
					sale: {
						listingId: digits(`listing ${seed}`, 16),
						price: `${price.amount} ${price.currency === 'EUR' ? '€' : price.currency}`,
						place: thread.labels.contacts[0]?.place ?? group.name.replace(/^.*\b(?:de|d’|d') ?/u, ''),
						title: thread.text.split(/[.!?\n]/u)[0]?.slice(0, 60) ?? '',
					},
				}
			: {}),
		threadId: thread.id,
	};
}

const byNewest = (a: SitePost, b: SitePost) => b.at - a.at || (a.id < b.id ? 1 : -1);

export function worldOf(threads: readonly CorpusThread[], moved = 0): World {
	const groups = new Map<string, SiteGroup>();
	for (const { group } of threads) if (!groups.has(group)) groups.set(group, groupNamed(group));
	const posts = threads.map((thread) => postOf(thread, groupNamed(thread.group), thread.id, moved));
	return { groups: [...groups.values()], posts: posts.sort(byNewest) };
}

/** Post number `n` of an endless group: a thread of the corpus seen again later, under other ids. */
export function generatedPost(
	threads: readonly CorpusThread[],
	group: SiteGroup,
	n: number,
	newest: number,
): SitePost {
	const thread = threads[hash(`pick ${group.id} ${n}`) % threads.length];
	if (!thread) throw new Error('generatedPost: no threads');
	const at = newest - n * 29 * 60_000;
	const made = postOf(thread, group, `${group.id} ${n}`, at - Date.parse(thread.at));
	return { ...made, text: `${made.text} (${n + 1})` };
}
