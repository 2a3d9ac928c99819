import { useState } from 'preact/hooks';
import type { TagId } from '#lib/domain/ids.ts';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TagRow } from './TagRow.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface TagsRoomProps {
	readonly tags: readonly Tag[];
	readonly onCreate: (label: string) => void;
	readonly onEdit: (id: TagId, change: Partial<TagFields>) => void;
	readonly onMerge: (from: Tag, into: Tag) => void;
}

export function TagsRoom({ tags, onCreate, onEdit, onMerge }: TagsRoomProps) {
	const { workshop } = useWorkshopWords();
	const [label, setLabel] = useState('');
	return (
		<>
			<h1>{workshop.tags}</h1>
			<p class="lead">{workshop.tagsLead}</p>
			<form
				class="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					if (label.trim() === '') return;
					onCreate(label.trim());
					setLabel('');
				}}
			>
				<TextField label={workshop.newTag} value={label} onInput={setLabel} />
				<Button look="primary" type="submit">
					{workshop.addTag}
				</Button>
			</form>
			{tags.length === 0 && <p class="meta">{workshop.tagsNone}</p>}
			{tags.length > 0 && (
				<ul class="list">
					{tags.map((tag, place) => (
						<TagRow
							key={tag.id}
							tag={tag}
							others={tags.filter((other) => other !== tag)}
							digit={place < 9 && !tag.archived ? place + 1 : null}
							onEdit={(change) => onEdit(tag.id, change)}
							onMerge={(id) => {
								const into = tags.find((other) => other.id === id);
								if (into) onMerge(tag, into);
							}}
						/>
					))}
				</ul>
			)}
		</>
	);
}
