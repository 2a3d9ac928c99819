import { type KeptDays, SPANS, type Span } from '#lib/domain/retention.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface KeptDaysFieldsProps {
	readonly days: KeptDays;
	readonly onChange: (days: KeptDays) => void;
}

const CHOICES = [7, 30, 60, 90, 180, 365, 730, 1825];
/** What is sensitive has the shortest life. */
const MOST_SENSITIVE = 90;

/** How long each is kept: the choice in force is listed too, whatever it is. */
export function KeptDaysFields({ days, onChange }: KeptDaysFieldsProps) {
	const { data } = useWorkshopWords();
	return (
		<div class="settings-pair">
			{SPANS.map((span) => (
				<SelectField
					key={span}
					label={data.keptSpans[span]}
					value={String(days[span])}
					options={choicesWith(span, days[span]).map((count) => ({
						value: String(count),
						label: data.keptFor(count),
					}))}
					onChange={(count) => onChange({ ...days, [span]: Number(count) })}
				/>
			))}
		</div>
	);
}

function choicesWith(span: Span, chosen: number): number[] {
	const offered = CHOICES.filter((count) => span !== 'sensitive' || count <= MOST_SENSITIVE);
	return [...new Set([...offered, chosen])].toSorted((one, other) => one - other);
}
