import { useRef, useState } from 'preact/hooks';
import type { PostKey, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import type { SortItem } from '#lib/domain/sort-item.ts';
import { factsSaid } from '../../facts/facts-said.ts';
import { handOver } from '../../facts/hand-over.ts';
import { pairSaid } from '../../page/pair-said.ts';
import type { PanelActs, PanelTag } from '../../page/post-panel-props.ts';
import type { Outcome, PanelApi, Undo } from '../../panels/panel-api.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { useInterface } from '../../ui/interface-context.tsx';
import type { SortAct, SortingApi } from '../sorting-api.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import type { Queue } from './use-queue.ts';

export type SortActs = Pick<
	PanelActs,
	| 'confirm'
	| 'setKind'
	| 'toggleTag'
	| 'createTag'
	| 'setSaved'
	| 'undo'
	| 'step'
	| 'findTags'
	| 'findMatches'
	| 'sayPair'
	| 'sayFacts'
	| 'toCalendar'
> & {
	/** Grows each time something was said that is asked for apart: of a pair of posts, of a date. */
	readonly revision: number;
	pass(): void;
	/** After acts on many: the same key takes them back too. */
	remember(undo: Undo): void;
};

type Back = () => Outcome<SortItem | null>;

/** Acts on the current post, in order, each with its way back. */
export function useSortActs(
	api: SortingApi & Pick<PanelApi, 'calendarFile' | 'findMatches' | 'sayPair'>,
	queue: Queue,
	toasts: Toasts,
): SortActs {
	const said = useInterface();
	const { mark, kinds } = said.words;
	const { sort } = useWorkshopWords();
	const undos = useRef<Back[]>([]);
	const busy = useRef(false);
	const [revision, setRevision] = useState(0);
	const { current } = queue;

	async function act(what: SortAct, said: string): Promise<SortItem | null> {
		if (!current || busy.current) return null;
		busy.current = true;
		const done = await toasts.done(api.sortPost(current.key, what));
		busy.current = false;
		if (!done) return null;
		queue.replace(done.value.item);
		undos.current.push(done.value.undo);
		toasts.say(said, undo);
		return done.value.item;
	}

	async function undo(): Promise<void> {
		const back = undos.current.pop();
		if (!back) return toasts.say(sort.nothingToUndo);
		const done = await toasts.done(back());
		if (!done) return;
		queue.replace(done.value);
		if (done.value) queue.choose(done.value.key);
		toasts.say(mark.did.undone);
	}

	const setKind = (kind: Kind) => act({ type: 'kind', kind }, mark.did.kind(kinds[kind]));
	const isOn = (tag: PanelTag) => current?.tags.some(({ id }) => id === tag.id) ?? false;
	const go = (went: boolean) => {
		if (!went) toasts.say(sort.noneThatWay);
	};
	/** Said, and back to what was said before by the same key as any act; the post itself is as it was. */
	async function sayPair(other: PostKey, said: PairWord | null): Promise<void> {
		if (!current || busy.current) return;
		const { key } = current;
		busy.current = true;
		const done = await toasts.done(api.sayPair(key, other, said));
		busy.current = false;
		if (!done) return;
		setRevision((times) => times + 1);
		undos.current.push(async () => {
			const back = await api.sayPair(key, other, done.value);
			setRevision((times) => times + 1);
			return back.ok ? api.lookAtPost(key) : back;
		});
		toasts.say(pairSaid(mark, said), undo);
	}

	return {
		revision,
		async confirm() {
			if (!current || busy.current) return;
			const item = current.kindConfirmed ? current : current.kind && (await setKind(current.kind.value));
			if (item?.kindConfirmed) go(queue.step(1));
		},
		setKind: (kind) => void setKind(kind),
		toggleTag(tag) {
			const on = !isOn(tag);
			const said = on ? mark.did.tagged(tag.label) : mark.did.untagged(tag.label);
			void act({ type: 'tag', tagId: tag.id as TagId, on }, said);
		},
		createTag: (label) => void act({ type: 'new-tag', label }, mark.did.tagged(label)),
		setSaved: (saved) => void act({ type: 'save', saved }, saved ? mark.did.saved : mark.did.unsaved),
		undo: () => void undo(),
		step: (by) => go(queue.step(by)),
		pass: () => go(queue.pass()),
		remember(back) {
			undos.current.push(async () => {
				const undone = await back();
				return undone.ok ? { ok: true, value: null } : undone;
			});
		},
		async findTags(text) {
			const found = await api.findTags(text);
			return found.ok ? found.value : [];
		},
		async findMatches() {
			const found = current && (await api.findMatches(current.key));
			return found?.ok ? found.value : [];
		},
		sayFacts: (told, timeZone) => void act({ type: 'facts', said: told }, factsSaid(told, timeZone, said)),
		async toCalendar() {
			const file = current && (await toasts.done(api.calendarFile(current.key)));
			if (file) handOver(file.value, toasts, said.language);
		},
		sayPair: (other, said) => void sayPair(other as PostKey, said),
	};
}
