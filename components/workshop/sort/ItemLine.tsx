import type { SortItem } from '#lib/domain/sort-item.ts';
import { SaidAt } from '../../panels/SaidAt.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { TagDot } from '../../ui/TagDot.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';

const SHOWN = 200;

/** One post of a preview. */
export function ItemLine({ item }: { readonly item: SortItem }) {
	const { kinds } = useWords();
	const { sort } = useWorkshopWords();
	const kind = item.kind?.value ?? 'other';
	return (
		<li class="item-line">
			<span class={item.kindConfirmed ? '' : 'kind-proposed'}>
				<KindMark kind={kind} />
			</span>
			<div class="grow">
				<p class="sort-row-text voice" dir="auto">
					{item.text.slice(0, SHOWN)}
				</p>
				<p class="meta">
					{item.kindConfirmed ? `${kinds[kind]}, ${sort.confirmedByYou}` : sort.proposed(kinds[kind])},{' '}
					<SaidAt time={item.time} />
					{item.groupName && `, ${item.groupName}`}
				</p>
				{item.tags.length > 0 && (
					<p class="item-tags">
						{item.tags.map((tag) => (
							<span key={tag.id} class="tag">
								<TagDot colour={tag.colour} /> {tag.label}
							</span>
						))}
					</p>
				)}
			</div>
		</li>
	);
}
