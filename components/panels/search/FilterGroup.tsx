import { Chip } from '../../ui/Chip.tsx';
import { flipped } from './inquiry.ts';

interface FilterGroupProps<Value extends string> {
	readonly legend: string;
	/** Closed, only what is pressed is drawn. */
	readonly open: boolean;
	readonly counted: readonly { readonly value: Value; readonly count: number }[];
	readonly pressed: readonly Value[];
	/** Null when the thing has gone: its chip is not drawn. */
	readonly labelOf: (value: Value) => string | null;
	readonly onChange: (pressed: readonly Value[]) => void;
}

/** The chips of one kind of filter. What is pressed stays in sight, even when it leaves nothing. */
export function FilterGroup<Value extends string>(props: FilterGroupProps<Value>) {
	const { legend, open, counted, pressed, labelOf, onChange } = props;
	const lost = pressed.filter((value) => !counted.some((one) => one.value === value));
	const choices = [...counted, ...lost.map((value) => ({ value, count: 0 }))].filter(
		({ value }) => (open || pressed.includes(value)) && labelOf(value) !== null,
	);
	if (choices.length === 0) return null;
	return (
		<fieldset class="chips filters-more">
			<legend class={open ? 'label' : 'unseen'}>{legend}</legend>
			{choices.map(({ value, count }) => (
				<Chip
					key={value}
					pressed={pressed.includes(value)}
					count={count}
					onToggle={() => onChange(flipped(pressed, value))}
				>
					{labelOf(value)}
				</Chip>
			))}
		</fieldset>
	);
}
