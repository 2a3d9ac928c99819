import { useId } from 'preact/hooks';
import { WEEKDAYS } from '#lib/domain/understanding.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { rideDayIn } from '#lib/i18n/rides.ts';
import { Chip } from '../ui/Chip.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FactsDraft } from './facts-draft.ts';

interface RideFieldsProps {
	readonly ride: FactsDraft['ride'];
	readonly onChange: (ride: FactsDraft['ride']) => void;
}

export function RideFields({ ride, onChange }: RideFieldsProps) {
	const { language } = useInterface();
	const { form } = factWordsIn(language);
	const time = useId();
	const set = (change: Partial<FactsDraft['ride']>) => onChange({ ...ride, ...change });
	return (
		<>
			<Segmented
				label={form.role}
				value={ride.role}
				options={[
					{ value: 'offer', label: form.roles.offer },
					{ value: 'need', label: form.roles.need },
				]}
				onChange={(role) => set({ role })}
			/>
			<div class="facts-fields">
				<TextField label={form.from} value={ride.from} onInput={(from) => set({ from })} />
				<TextField label={form.to} value={ride.to} onInput={(to) => set({ to })} />
			</div>
			<fieldset>
				<legend>{form.days}</legend>
				<div class="chips">
					{WEEKDAYS.map((day) => (
						<Chip
							key={day}
							pressed={ride.days.includes(day)}
							onToggle={() =>
								set({ days: WEEKDAYS.filter((one) => ride.days.includes(one) !== (one === day)) })
							}
						>
							{rideDayIn(language, day)}
						</Chip>
					))}
				</div>
			</fieldset>
			<div class="facts-fields">
				<div class="field">
					<label htmlFor={time}>{form.leaves}</label>
					<input
						id={time}
						type="time"
						value={ride.time}
						onInput={(event) => set({ time: event.currentTarget.value })}
					/>
				</div>
				<TextField label={form.seats} value={ride.seats} onInput={(seats) => set({ seats })} />
			</div>
		</>
	);
}
