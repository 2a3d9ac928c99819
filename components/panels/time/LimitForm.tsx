import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';

interface LimitFormProps {
	/** What the field starts from; null = empty. */
	readonly limit: number | null;
	readonly canRemove: boolean;
	readonly onChoose: (minutes: number | null) => void;
	readonly onCancel: () => void;
}

const LONGEST = 1439;

export function LimitForm({ limit, canRemove, onChoose, onCancel }: LimitFormProps) {
	const { time } = useWords();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [text, setText] = useState(limit === null ? '' : String(limit));
	const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
	const isValid = minutes >= 1 && minutes <= LONGEST;
	useLayoutEffect(() => field.current?.select(), []);
	return (
		<form
			class="time-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (isValid) onChoose(minutes);
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				event.preventDefault();
				onCancel();
			}}
		>
			<div class="field">
				<label htmlFor={id}>{time.minutesField}</label>
				<input
					ref={field}
					id={id}
					type="text"
					inputMode="numeric"
					autoComplete="off"
					maxLength={4}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			<div class="row row-wrap">
				<Button look="primary" size="small" type="submit" disabled={!isValid}>
					{time.keep}
				</Button>
				<Button look="quiet" size="small" onClick={onCancel}>
					{time.cancel}
				</Button>
				{canRemove && (
					<Button look="link" onClick={() => onChoose(null)}>
						{time.remove}
					</Button>
				)}
			</div>
		</form>
	);
}
