import { Switch } from '../ui/Switch.tsx';

interface SwitchRowProps {
	readonly label: string;
	readonly help?: string;
	readonly on: boolean;
	readonly onChange: (on: boolean) => void;
}

export function SwitchRow({ label, help, on, onChange }: SwitchRowProps) {
	return (
		<li class="setting-row">
			<div class="grow">
				<p>{label}</p>
				{help && <p class="meta">{help}</p>}
			</div>
			<Switch on={on} label={label} onChange={onChange} />
		</li>
	);
}
