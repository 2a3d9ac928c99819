/** Fitted weights as the product reads them: whole numbers, a letter each, features that say nothing left out. */
import { type JudgingWeights, NOUGHT } from '#lib/language/judging-table.ts';
import type { Fitted, Task } from './fit.ts';

const SCALE = 3;
const MOST = 12;

export function toWeights({ names, weights }: Fitted, { outcomes, exclusive }: Task): JudgingWeights {
	const lines = names.flatMap((name, id) => {
		const whole = centred(
			weights.map((own) => own[id] as number),
			exclusive,
		).map((weight) => Math.round(weight * SCALE));
		if (name !== '#bias' && whole.every((value) => value === 0)) return [];
		const letters = whole.map((value) =>
			String.fromCharCode(NOUGHT + Math.max(-MOST, Math.min(MOST, value))),
		);
		return [`${name}\t${letters.join('')}`];
	});
	return { outcomes, scale: SCALE, table: lines.join('\n') };
}

/** Rivals are judged beside one another: the median taken from all changes nothing, and leaves mostly noughts. */
function centred(weights: readonly number[], exclusive: number): number[] {
	const rivals = weights.slice(0, exclusive).sort((left, right) => left - right);
	const half = exclusive / 2;
	const middle = ((rivals[Math.ceil(half) - 1] as number) + (rivals[Math.floor(half)] as number)) / 2;
	return weights.map((weight, outcome) => (outcome < exclusive ? weight - middle : weight));
}

/** The module that holds them under a name. */
export function weightsSource({ outcomes, scale, table }: JudgingWeights, name: string): string {
	const quoted = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
	return `/** Written by \`npm run train\` from tests/fixtures/corpus; the form is told in judging-table.ts. */
import type { JudgingWeights } from '../judging-table.ts';

export const ${name}: JudgingWeights = {
	outcomes:
		'${outcomes.join(' ')}'.split(
			' ',
		),
	scale: ${scale},
	table: \`${quoted}\`,
};
`;
}
