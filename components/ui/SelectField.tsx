interface SelectFieldProps<Value extends string> {
	readonly label: string;
	readonly value: Value;
	readonly options: readonly { readonly value: Value; readonly label: string }[];
	readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({
	label,
	value,
	options,
	onChange,
}: SelectFieldProps<Value>) {
	return (
		<label class="field">
			<span>{label}</span>
			<select
				value={value}
				onChange={(event) => {
					const chosen = options[event.currentTarget.selectedIndex];
					if (chosen) onChange(chosen.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</label>
	);
}
