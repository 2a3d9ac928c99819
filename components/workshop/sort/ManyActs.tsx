import { useState } from 'preact/hooks';
import type { PostKey, TagId } from '#lib/domain/ids.ts';
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import { type ManyAct, MOST_AT_ONCE } from '#lib/domain/sort-item.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { Undo } from '../../panels/panel-api.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { SortingApi } from '../sorting-api.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import { useManyActs } from './use-many-acts.ts';

interface ManyActsProps {
	readonly keys: readonly PostKey[];
	/** May be more than are taken at once. */
	readonly total: number;
	readonly tags: readonly Tag[];
	readonly api: SortingApi;
	readonly toasts: Toasts;
	readonly onDone: (undo: Undo) => void;
}

/** What is done to all of them: a kind, a tag put on or taken off. Said with its number, and taken back as one. */
export function ManyActs({ keys, total, tags, api, toasts, onDone }: ManyActsProps) {
	const { kinds, mark } = useWords();
	const { sort } = useWorkshopWords();
	const [chosen, setChosen] = useState('');
	const many = useManyActs(api, toasts);
	const { run } = many;
	const busy = run !== null;
	const usable = tags.filter((tag) => !tag.archived);
	const options = [
		{ value: '', label: sort.chooseAct },
		...KINDS.map((kind) => ({ value: `kind:${kind}`, label: sort.giveKind(kinds[kind]) })),
		...usable.map((tag) => ({ value: `on:${tag.id}`, label: sort.putTag(tag.label) })),
		...usable.map((tag) => ({ value: `off:${tag.id}`, label: sort.takeTag(tag.label) })),
	];

	async function apply(): Promise<void> {
		const act = actOf(chosen);
		if (!act || busy) return;
		const done = await many.start(keys, act);
		if (!done) return;
		const { changed, undo } = done;
		toasts.say(sort.changed(changed), async () => {
			if (await toasts.done(undo())) {
				toasts.say(mark.did.undone);
				onDone(async () => ({ ok: true, value: undefined }));
			}
		});
		setChosen('');
		onDone(undo);
	}
	return (
		<section class="card many-acts" aria-label={sort.many(total)}>
			<p role="status">
				<b>{sort.many(total)}</b> {total > keys.length && sort.onlyFirst(keys.length)}
			</p>
			<div class="inline-form">
				<SelectField label={sort.actOnAll} value={chosen} options={options} onChange={setChosen} />
				<Button look="primary" disabled={chosen === '' || busy} onClick={() => void apply()}>
					{busy ? sort.applying : sort.applyTo(keys.length)}
				</Button>
				{run && (
					<Button look="plain" onClick={many.stop}>
						{sort.stop}
					</Button>
				)}
			</div>
			{run && run.total > MOST_AT_ONCE && (
				<progress class="sort-progress" aria-label={sort.applyProgress} max={run.total} value={run.done} />
			)}
		</section>
	);
}

function actOf(chosen: string): ManyAct | null {
	const value = chosen.slice(chosen.indexOf(':') + 1);
	if (chosen.startsWith('kind:')) return { type: 'kind', kind: value as Kind };
	if (chosen.startsWith('on:')) return { type: 'tag', tagId: value as TagId, on: true };
	return chosen.startsWith('off:') ? { type: 'tag', tagId: value as TagId, on: false } : null;
}
