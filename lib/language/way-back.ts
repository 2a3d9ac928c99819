/** Which words of a ride speak of the way back: the way there is what is offered or sought. */
import { PARTS, WEEKDAYS } from './calendar-words.ts';
import type { Reading } from './reading.ts';

const RETURNS =
	/^(retours?|rentre|rentrons|rentrerai|rentrerons|rentrer|reviens|revient|revenons|reviendrai|redescend|redescends|redescendons|repars|repart|repartons|repartir|repartirai)$/;
const SETS_OUT = /^(depart|aller|allers|pars|part|partons|offre)$/;
/** Words that speak of a way. */
const MOVES =
	/^(depart|aller|allers|pars|part|partons|vais|va|allons|monte|montons|descends|descend|descendons|covoit\w*|trajets?|navette|amene|emmene|depose|route|fais|fait|passe|places?|lift|conduis|roule)$/;
/** What a parent who seeks a ride gives in exchange: "je peux ramener le soir", "j'assure les retours". */
const IN_EXCHANGE = /^(ramener|ramene|ramenerai|recuperer|recupere|reprendre|alterner|echange|rendre|rends)$/;
const WHO_GIVES = /^(je|j|on|nous|peux|peut|pouvons|pourrais|pourrai|volontiers)$/;

/** By word index. A stretch begins at "retour", "je rentre" and ends with its clause. */
export function wayBackOf({ words, text }: Reading, seeks: boolean): readonly boolean[] {
	let back = false;
	let moved = false;
	return words.map(({ folded, start, sentence }, at) => {
		const before = words[at - 1];
		const broken =
			before === undefined ||
			before.sentence !== sentence ||
			/[,;:()!?\n]|\s[-–]\s/.test(text.slice(before.end, start));
		const listed = back && isDay(folded) && isDay(before?.folded ?? '');
		if ((broken && !listed) || SETS_OUT.test(folded)) back = false;
		// "Qui rentre de la foire ?": the first way spoken of is the ride itself.
		if (
			RETURNS.test(folded) &&
			(moved || folded.startsWith('retour')) &&
			!isRoundTrip(before?.folded, words[at - 2]?.folded)
		)
			back = true;
		moved ||= MOVES.test(folded) || isDay(folded) || RETURNS.test(folded) || /^\d/.test(folded);
		if (broken && seeks) back ||= exchangesAhead(words, at);
		if (seeks && IN_EXCHANGE.test(folded) && WHO_GIVES.test(before?.folded ?? '')) back = true;
		return back;
	});
}

/** "je garde les vôtres le dimanche en échange": all of the sentence speaks of what is given. */
function exchangesAhead(words: Reading['words'], at: number): boolean {
	for (let next = at; words[next]?.sentence === words[at]?.sentence; next += 1)
		if (/^(echange|contrepartie)$/.test(words[next]?.folded ?? '') && words[next - 1]?.folded === 'en')
			return true;
	return false;
}

function isDay(folded: string): boolean {
	return WEEKDAYS.has(folded) || PARTS.has(folded);
}

/** "aller-retour", "l'aller et le retour": both ways are meant. */
function isRoundTrip(before = '', second = ''): boolean {
	const goes = /^(allers?|ar)$/;
	return goes.test(before) || (/^(et|ou|le|les|l)$/.test(before) && goes.test(second)) || second === 'aller';
}
