interface SwitchProps {
	readonly on: boolean;
	readonly label: string;
	readonly onChange: (on: boolean) => void;
}

export function Switch({ on, label, onChange }: SwitchProps) {
	return (
		<button
			type="button"
			class="switch"
			role="switch"
			aria-checked={on}
			aria-label={label}
			onClick={() => onChange(!on)}
		/>
	);
}
