import { TextField } from '../ui/TextField.tsx';
import { useDraft } from './use-draft.ts';

interface NoteFieldProps {
	readonly label: string;
	readonly note: string;
	readonly hint?: string;
	readonly onNote: (note: string) => void;
	readonly onLeave?: () => void;
}

/** The user's own words on something; kept as they are written. */
export function NoteField({ label, note, hint, onNote, onLeave }: NoteFieldProps) {
	const draft = useDraft(note, onNote);
	return (
		<TextField
			label={label}
			value={draft.text}
			rows={2}
			hint={hint ?? ''}
			onInput={draft.write}
			onLeave={() => {
				draft.finish();
				onLeave?.();
			}}
		/>
	);
}
