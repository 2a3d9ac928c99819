import { useState } from 'preact/hooks';
import type { TagId } from '#lib/domain/ids.ts';
import { TAG_COLOURS, type Tag, type TagFields } from '#lib/domain/tag.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PencilIcon } from '../ui/icons/action-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TagDot } from '../ui/TagDot.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface TagRowProps {
	readonly tag: Tag;
	/** What it may become part of. */
	readonly others: readonly Tag[];
	/** The digit key it answers to, or null. */
	readonly digit: number | null;
	readonly onEdit: (change: Partial<TagFields>) => void;
	readonly onMerge: (into: TagId) => void;
}

/** A tag: its name, colour and use; renamed, merged into another, put away. */
export function TagRow({ tag, others, digit, onEdit, onMerge }: TagRowProps) {
	const { workshop } = useWorkshopWords();
	const [editing, setEditing] = useState(false);
	return (
		<li class={`setting-row tag-row${tag.archived ? ' setting-row-away' : ''}`}>
			{digit !== null && <kbd>{digit}</kbd>}
			<div class="grow">
				<p class="tag-label" dir="auto">
					<TagDot colour={tag.colour} />
					{tag.label}
				</p>
				<p class="meta">
					{workshop.uses(tag.uses)}
					{tag.colour && `, ${workshop.colours[tag.colour]}`}
					{tag.archived && `, ${workshop.archived}`}
				</p>
			</div>
			<IconButton
				small
				label={workshop.editTag(tag.label)}
				expanded={editing}
				onClick={() => setEditing(!editing)}
			>
				<PencilIcon />
			</IconButton>
			<Button look="quiet" size="small" onClick={() => onEdit({ archived: !tag.archived })}>
				{tag.archived ? workshop.unarchive : workshop.archive}
				<span class="unseen"> {tag.label}</span>
			</Button>
			{editing && (
				<TagEditor
					tag={tag}
					others={others}
					onEdit={onEdit}
					onMerge={onMerge}
					onDone={() => setEditing(false)}
				/>
			)}
		</li>
	);
}

function TagEditor({
	tag,
	others,
	onEdit,
	onMerge,
	onDone,
}: Omit<TagRowProps, 'digit'> & { readonly onDone: () => void }) {
	const { common } = useWords();
	const { workshop } = useWorkshopWords();
	const [label, setLabel] = useState(tag.label);
	const [into, setInto] = useState<TagId | ''>('');
	return (
		<div class="tag-editor">
			<form
				class="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					onDone();
					if (label.trim() !== '' && label.trim() !== tag.label) onEdit({ label: label.trim() });
				}}
			>
				<TextField label={workshop.tagName} value={label} onInput={setLabel} />
				<SelectField
					label={workshop.colour}
					value={tag.colour ?? ''}
					options={[
						{ value: '' as const, label: workshop.noColour },
						...TAG_COLOURS.map((value) => ({ value, label: workshop.colours[value] })),
					]}
					onChange={(colour) => onEdit({ colour: colour === '' ? null : colour })}
				/>
				<Button look="primary" type="submit">
					{common.save}
				</Button>
			</form>
			{others.length > 0 && (
				<form
					class="inline-form"
					onSubmit={(event) => {
						event.preventDefault();
						if (into === '') return;
						onDone();
						onMerge(into);
					}}
				>
					<SelectField
						label={workshop.mergeInto}
						value={into}
						options={[
							{ value: '' as const, label: workshop.chooseTag },
							...others.map(({ id, label: name }) => ({ value: id, label: name })),
						]}
						onChange={setInto}
					/>
					<Button type="submit" disabled={into === ''}>
						{workshop.merge}
					</Button>
				</form>
			)}
		</div>
	);
}
