import { useState } from 'preact/hooks';
import type { Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { useWatch } from '../../panels/use-watch.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';
import type { WorkshopApi } from '../workshop-api.ts';
import { ManyView } from './ManyView.tsx';
import { QueueView } from './QueueView.tsx';

interface SortRoomProps {
	readonly api: WorkshopApi;
	readonly toasts: Toasts;
	readonly groups: readonly Group[];
	readonly tags: readonly Tag[];
	readonly singleKeys: boolean;
	readonly openTab: (url: string) => void;
}

/** Trier: one after the other by keyboard, or many at once. */
export function SortRoom({ api, toasts, groups, tags, singleKeys, openTab }: SortRoomProps) {
	const { sort } = useWorkshopWords();
	const [way, setWay] = useState<'queue' | 'many'>('queue');
	const [group, setGroup] = useState<GroupId | ''>('');
	const rules = useWatch(api.watchRules);
	const groupId = group === '' ? null : group;
	return (
		<>
			<header class="sort-head">
				<h1>{sort.title}</h1>
				<Segmented
					label={sort.way}
					value={way}
					options={[
						{ value: 'queue', label: sort.oneByOne },
						{ value: 'many', label: sort.manyAtOnce },
					]}
					onChange={setWay}
				/>
				{groups.length > 1 && (
					<SelectField
						label={sort.group}
						value={group}
						options={[
							{ value: '' as const, label: sort.allGroups },
							...groups.map(({ id, name }) => ({ value: id, label: name })),
						]}
						onChange={setGroup}
					/>
				)}
			</header>
			{way === 'queue' ? (
				<QueueView {...{ api, toasts, tags, groupId, singleKeys, openTab }} />
			) : (
				<ManyView {...{ api, toasts, tags, groupId }} rules={rules?.ok ? rules.value : []} />
			)}
		</>
	);
}
