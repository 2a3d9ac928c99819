import { useId } from 'preact/hooks';

interface TextFieldProps {
	readonly label: string;
	readonly value: string;
	readonly onInput: (value: string) => void;
	/** Which keyboard a phone shows. What was typed is kept as written: nothing is refused here. */
	readonly keyboard?: 'text' | 'tel' | 'email' | 'url';
	readonly hint?: string;
	/** More than one line when given. */
	readonly rows?: number;
	/** The field was left: time to keep what it holds. */
	readonly onLeave?: () => void;
}

export function TextField({ label, value, onInput, keyboard, hint = '', rows, onLeave }: TextFieldProps) {
	const id = useId();
	const shared = { id, value, placeholder: hint, maxLength: 2000, onBlur: () => onLeave?.() };
	return (
		<div class="field">
			<label htmlFor={id}>{label}</label>
			{rows ? (
				<textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
			) : (
				<input
					{...shared}
					type="text"
					inputMode={keyboard ?? 'text'}
					autoComplete="off"
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</div>
	);
}
