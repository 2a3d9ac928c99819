import { useState } from 'preact/hooks';
import type { Tag, TagFields } from '#lib/domain/tag.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CheckIcon, PencilIcon } from '../ui/icons/action-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface TagRowProps {
	readonly tag: Tag;
	/** The digit key it answers to, or null. */
	readonly digit: number | null;
	readonly onEdit: (change: Partial<TagFields>) => void;
}

export function TagRow({ tag, digit, onEdit }: TagRowProps) {
	const { common } = useWords();
	const { workshop } = useWorkshopWords();
	const [renaming, setRenaming] = useState(false);
	const [label, setLabel] = useState(tag.label);
	if (renaming) {
		return (
			<li class="setting-row">
				<form
					class="inline-form grow"
					onSubmit={(event) => {
						event.preventDefault();
						setRenaming(false);
						if (label.trim() !== '' && label.trim() !== tag.label) onEdit({ label: label.trim() });
					}}
				>
					<TextField label={workshop.tagName} value={label} onInput={setLabel} />
					<Button look="primary" type="submit">
						<CheckIcon size="s" />
						{common.save}
					</Button>
				</form>
			</li>
		);
	}
	return (
		<li class={`setting-row${tag.archived ? ' setting-row-away' : ''}`}>
			{digit !== null && <kbd>{digit}</kbd>}
			<div class="grow">
				<p dir="auto">{tag.label}</p>
				<p class="meta">
					{workshop.uses(tag.uses)}
					{tag.archived && `, ${workshop.archived}`}
				</p>
			</div>
			<IconButton
				small
				label={workshop.rename(tag.label)}
				onClick={() => {
					setLabel(tag.label);
					setRenaming(true);
				}}
			>
				<PencilIcon />
			</IconButton>
			<Button look="quiet" size="small" onClick={() => onEdit({ archived: !tag.archived })}>
				{tag.archived ? workshop.unarchive : workshop.archive}
				<span class="unseen">{tag.label}</span>
			</Button>
		</li>
	);
}
