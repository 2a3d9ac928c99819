import { useId } from 'preact/hooks';

interface SegmentedProps<Value extends string> {
	readonly label: string;
	readonly options: readonly { readonly value: Value; readonly label: string }[];
	/** Null = none chosen yet. */
	readonly value: Value | null;
	readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons side by side, moved through with the arrow keys. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
	const name = useId();
	return (
		<fieldset class="segmented">
			<legend class="unseen">{label}</legend>
			{options.map((option) => (
				<label key={option.value}>
					<input
						type="radio"
						name={name}
						checked={option.value === value}
						onChange={() => onChange(option.value)}
					/>
					{option.label}
				</label>
			))}
		</fieldset>
	);
}
