import { EMERGENCY_NUMBERS } from '#lib/domain/emergency-numbers.ts';
import type { Country } from '#lib/domain/group.ts';
import { useWords } from '../../ui/interface-context.tsx';

/** Whom to call for help, in the group's country; there without a network. */
export function EmergencyNumbers({ country }: { readonly country: Country }) {
	const words = useWords();
	return (
		<section class="emergency" aria-label={words.emergency.lead}>
			<p class="emergency-lead">{words.emergency.lead}</p>
			<ul>
				{EMERGENCY_NUMBERS[country].numbers.map(({ number, purpose }) => (
					<li key={number}>
						<a
							href={`tel:${number.replace(/[^\d]/g, '')}`}
							aria-label={words.emergency.call(number, words.emergency.purposes[purpose])}
						>
							{number}
						</a>
						<span>{words.emergency.purposes[purpose]}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
