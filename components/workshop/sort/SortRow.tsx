import { useEffect, useRef } from 'preact/hooks';
import type { SortItem } from '#lib/domain/sort-item.ts';
import { SaidAt } from '../../panels/SaidAt.tsx';
import { CheckIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';

interface SortRowProps {
	readonly item: SortItem;
	readonly current: boolean;
	readonly picked: boolean;
	readonly onChoose: () => void;
}

/** Enough of the text for two lines. */
const SHOWN = 160;

export function SortRow({ item, current, picked, onChoose }: SortRowProps) {
	const { kinds } = useWords();
	const { sort } = useWorkshopWords();
	const row = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (current) row.current?.scrollIntoView({ block: 'nearest' });
	}, [current]);
	const kind = item.kind && kinds[item.kind.value];
	return (
		<button ref={row} type="button" aria-current={current ? 'true' : undefined} onClick={onChoose}>
			<span class={item.kindConfirmed ? '' : 'kind-proposed'}>
				<KindMark kind={item.kind?.value ?? 'other'} />
			</span>
			<span class="sort-row-main">
				<span class="sort-row-text voice" dir="auto">
					{item.text.slice(0, SHOWN)}
				</span>
				<span class="meta">
					{picked && <b>{sort.picked} </b>}
					{item.kindConfirmed ? (
						<>
							<CheckIcon size="s" /> {kind}, {sort.confirmedByYou}
						</>
					) : (
						<>
							<span class={item.uncertain ? 'unsure' : ''}>
								{item.uncertain ? sort.unsure(kind) : sort.proposed(kind)}
							</span>
							, <SaidAt time={item.time} />
						</>
					)}
				</span>
			</span>
		</button>
	);
}
