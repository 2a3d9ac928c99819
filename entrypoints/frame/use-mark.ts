import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pairSaid } from '#components/page/pair-said.ts';
import type { PanelActs } from '#components/page/post-panel-props.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { type Words, wordsIn } from '#lib/i18n/words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { FrameAsk, FrameView, PostAct, PostMark, UndoToken } from '#lib/messages/protocol.ts';
import { copyText } from './copy-text.ts';

/** What takes an act back: on the post, or on it and another. */
type Back =
	| { readonly undo: UndoToken }
	| { readonly key: string; readonly other: string; readonly said: PairWord | null };

interface Done {
	readonly text: string;
	readonly undo: boolean;
}

/** Adverts in a row, at most, on the way to the next post. */
const MOST_TRIES = 3;

interface MarkState {
	readonly view: FrameView | null;
	readonly done: Done | null;
	readonly sorting: boolean;
	/** Grows each time something was said that is asked for apart: of a pair of posts, of a date. */
	readonly revision: number;
	readonly acts: PanelActs;
}

/** Acts of the open mark: each is kept by the background, then told to the closed mark in the page. */
export function useMark(client: Client, seen: () => boolean): MarkState {
	const [view, setView] = useState<FrameView | null>(null);
	const [done, setDone] = useState<Done | null>(null);
	const now = useRef<FrameView | null>(null);
	const undos = useRef<Back[]>([]);
	const [revision, setRevision] = useState(0);
	const [sorting, setSorting] = useState(false);
	const isSorting = useRef(false);
	/** On the way to another post: a key pressed now was meant for one the user no longer sees, or not yet. */
	const stepping = useRef(false);
	const confirming = useRef(false);
	now.current = view;
	isSorting.current = sorting;

	const { ask, acts } = useMemo(() => {
		const languageNow = () => now.current?.language ?? languageOf('auto', navigator.language);
		const words = (): Words => wordsIn(languageNow());
		const say = (text: string, undo = false) => setDone({ text, undo });

		async function ask(asked: FrameAsk): Promise<void> {
			const reply = await client.send('frame.ask', asked);
			if (asked.type === 'close') return;
			const next = reply.ok ? reply.value.view : null;
			if (!next) return say(words().mark.gone);
			document.documentElement.lang = next.language;
			document.documentElement.dataset.theme = next.theme;
			now.current = next;
			setView(next);
		}

		/** What has no mark on the way, an advert, is stepped over. The last act is still told, and undone, from the next. */
		async function step(by: 1 | -1): Promise<void> {
			const from = now.current?.mark.key;
			const more = () => (by > 0 ? now.current?.hasNext : now.current?.hasPrevious);
			stepping.current = true;
			for (let tries = 0; tries < MOST_TRIES && more() && now.current?.mark.key === from; tries += 1)
				await ask({ type: 'step', by });
			stepping.current = false;
			if (now.current?.mark.key === from) say(words().mark.sortedHere, undos.current.length > 0);
		}

		async function act(what: PostAct, said: string): Promise<void> {
			const key = now.current?.mark.key;
			if (!key || stepping.current) return;
			if (!seen()) return say(words().mark.hidden);
			const reply = await client.send('post.act', { key, act: what });
			if (!reply.ok) return say(words().mark.failed);
			undos.current.push({ undo: reply.value.undo });
			say(said, true);
			await ask({ type: 'marked', mark: reply.value.mark });
		}

		const setKind = (kind: Kind) => act({ type: 'kind', kind }, words().mark.did.kind(words().kinds[kind]));

		async function confirm(): Promise<void> {
			const { mark } = now.current ?? {};
			// Until the next post is there: a second Enter would confirm what was not read.
			if (confirming.current || stepping.current || !mark?.kind) return;
			confirming.current = true;
			if (!mark.kindConfirmed) await setKind(mark.kind.value);
			if (isSorting.current && now.current?.mark.kindConfirmed) await step(1);
			confirming.current = false;
		}

		async function sayPair(other: string, said: PairWord | null): Promise<void> {
			const key = now.current?.mark.key;
			if (!key || stepping.current) return;
			if (!seen()) return say(words().mark.hidden, undos.current.length > 0);
			const reply = await client.send('match.say', { key, other, said });
			if (!reply.ok) return say(words().mark.failed);
			undos.current.push({ key, other, said: reply.value.before });
			setRevision((times) => times + 1);
			say(pairSaid(words().mark, said), true);
		}

		async function takeBack(back: Back): Promise<void> {
			const mark = 'undo' in back ? await undoAct(back.undo) : await unsayPair(back);
			setRevision((times) => times + 1);
			if (!mark) return say(words().mark.failed);
			say(words().mark.did.undone, undos.current.length > 0);
			if (mark !== 'as it was') void ask({ type: 'marked', mark });
		}

		async function undoAct(undo: UndoToken): Promise<PostMark | null> {
			const reply = await client.send('post.undo', { undo });
			return reply.ok ? reply.value.mark : null;
		}

		async function unsayPair(back: Extract<Back, { key: string }>): Promise<'as it was' | null> {
			const reply = await client.send('match.say', back);
			return reply.ok ? 'as it was' : null;
		}

		const acts: PanelActs = {
			confirm: () => void confirm(),
			setKind: (kind) => void setKind(kind),
			toggleTag: ({ id, label }) => {
				const on = !now.current?.mark.tags.some((tag) => tag.id === id);
				const { did } = words().mark;
				void act({ type: 'tag', tagId: id, on }, on ? did.tagged(label) : did.untagged(label));
			},
			createTag: (label) => void act({ type: 'new-tag', label }, words().mark.did.tagged(label)),
			setSaved: (saved) => {
				const { did } = words().mark;
				void act({ type: 'save', saved }, saved ? did.saved : did.unsaved);
			},
			setState: (state) => void act({ type: 'state', state }, words().mark.did[state]),
			async findTags(text) {
				const reply = await client.send('tag.find', { text });
				return reply.ok ? reply.value.tags : [];
			},
			async proposeCard(commentKey) {
				const postKey = now.current?.mark.key;
				if (!postKey) return null;
				const reply = await client.send('contact.propose', { postKey, commentKey });
				return reply.ok ? reply.value.draft : null;
			},
			keepCard(commentKey) {
				const postKey = now.current?.mark.key;
				if (!postKey) return;
				if (!seen()) return say(words().mark.hidden);
				void client.send('contact.keep', { postKey, commentKey }).then((reply) => {
					say(reply.ok ? words().mark.cardKept(reply.value.name) : words().mark.failed);
				});
			},
			seeAnswers: () => void client.send('panel.open', { query: now.current?.excerpt ?? '' }),
			async findAnswers() {
				const key = now.current?.mark.key;
				if (!key) return [];
				const reply = await client.send('answer.find', { key });
				return reply.ok ? reply.value.answers : [];
			},
			async copyAnswer(text) {
				const { mark, search } = words();
				const hidden = !seen();
				const copied = !hidden && (await copyText(text));
				say(hidden ? mark.hidden : copied ? mark.answerCopied : search.notCopied, undos.current.length > 0);
				return hidden || copied;
			},
			undo() {
				const back = undos.current.pop();
				if (back) void takeBack(back);
			},
			async findMatches() {
				const key = now.current?.mark.key;
				if (!key) return [];
				const reply = await client.send('match.find', { key });
				return reply.ok ? reply.value.matches : [];
			},
			async findFacts() {
				const key = now.current?.mark.key;
				if (!key) return null;
				const reply = await client.send('post.facts', { key });
				return reply.ok ? reply.value.facts : null;
			},
			async sayFacts(said, timeZone) {
				const { factsSaid } = await import('#components/facts/facts-said.ts');
				const told = factsSaid(said, timeZone, { language: languageNow(), now: () => Date.now() });
				await act({ type: 'facts', said }, told);
				setRevision((times) => times + 1);
			},
			async toCalendar() {
				const key = now.current?.mark.key;
				if (!key) return;
				const reply = await client.send('event.calendar', { key });
				if (!reply.ok) return say(words().mark.failed);
				const { handOver } = await import('#components/facts/hand-over.ts');
				handOver(reply.value.file, { say }, languageNow());
			},
			sayPair: (other, said) => void sayPair(other, said),
			setSorting,
			step: (by) => void (stepping.current || step(by)),
			close: () => void ask({ type: 'close' }),
		};
		return { ask, acts };
	}, []);

	useEffect(() => {
		void ask({ type: 'view' });
	}, [ask]);
	return { view, done, sorting, revision, acts };
}
