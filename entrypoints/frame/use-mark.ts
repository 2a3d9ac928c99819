import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelActs } from '#components/page/post-panel-props.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { type Words, wordsIn } from '#lib/i18n/words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { FrameAsk, FrameView, PostAct, UndoToken } from '#lib/messages/protocol.ts';

interface Done {
	readonly text: string;
	readonly undo: boolean;
}

interface MarkState {
	readonly view: FrameView | null;
	readonly done: Done | null;
	readonly acts: PanelActs;
}

/** Acts of the open mark: each is kept by the background, then told to the closed mark in the page. */
export function useMark(client: Client, seen: () => boolean): MarkState {
	const [view, setView] = useState<FrameView | null>(null);
	const [done, setDone] = useState<Done | null>(null);
	const now = useRef<FrameView | null>(null);
	const undos = useRef<UndoToken[]>([]);
	now.current = view;

	const { ask, acts } = useMemo(() => {
		const words = (): Words => wordsIn(now.current?.language ?? languageOf('auto', navigator.language));
		const say = (text: string, undo = false) => setDone({ text, undo });

		async function ask(asked: FrameAsk): Promise<void> {
			const reply = await client.send('frame.ask', asked);
			if (asked.type === 'close') return;
			const next = reply.ok ? reply.value.view : null;
			if (!next) return say(words().mark.gone);
			if (next.mark.key !== now.current?.mark.key) {
				setDone(null);
				undos.current = [];
			}
			document.documentElement.lang = next.language;
			document.documentElement.dataset.theme = next.theme;
			setView(next);
		}

		async function act(what: PostAct, said: string): Promise<void> {
			const key = now.current?.mark.key;
			if (!key) return;
			if (!seen()) return say(words().mark.hidden);
			const reply = await client.send('post.act', { key, act: what });
			if (!reply.ok) return say(words().mark.failed);
			undos.current.push(reply.value.undo);
			say(said, true);
			await ask({ type: 'marked', mark: reply.value.mark });
		}

		const acts: PanelActs = {
			setKind: (kind) => void act({ type: 'kind', kind }, words().mark.did.kind(words().kinds[kind])),
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
			undo() {
				const undo = undos.current.pop();
				if (!undo) return;
				void client.send('post.undo', { undo }).then((reply) => {
					if (!reply.ok) return say(words().mark.failed);
					say(words().mark.did.undone, undos.current.length > 0);
					void ask({ type: 'marked', mark: reply.value.mark });
				});
			},
			step: (by) => void ask({ type: 'step', by }),
			close: () => void ask({ type: 'close' }),
		};
		return { ask, acts };
	}, []);

	useEffect(() => {
		void ask({ type: 'view' });
	}, [ask]);
	return { view, done, acts };
}
