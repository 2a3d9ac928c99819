/** Which words of a ride speak of the way back: the way there is what is offered or sought. */
import { PARTS, WEEKDAYS } from './calendar-words.ts';
import type { Reading } from './reading.ts';
import { wordSet, wordsLike } from './word-set.ts';

const RETURNS = wordsLike(
	/^(retours?|rentre|rentrons|rentrerai|rentrerons|rentrer|reviens|revient|revenons|reviendrai|redescend|redescends|redescendons|repars|repart|repartons|repartir|repartirai)$/,
);
const SETS_OUT = wordsLike(/^(depart|aller|allers|pars|part|partons|offre)$/);
/** Words that speak of a way. */
const MOVES = wordsLike(
	/^(depart|aller|allers|pars|part|partons|vais|va|allons|monte|montons|descends|descend|descendons|covoit\w*|trajets?|navette|amene|emmene|depose|route|fais|fait|passe|places?|lift|conduis|roule)$/,
);
/** What a parent who seeks a ride gives in exchange: "je peux ramener le soir", "j'assure les retours". */
const IN_EXCHANGE = wordsLike(
	/^(ramener|ramene|ramenerai|recuperer|recupere|reprendre|alterner|echange|rendre|rends)$/,
);
const WHO_GIVES = wordsLike(/^(je|j|on|nous|peux|peut|pouvons|pourrais|pourrai|volontiers)$/);

/** By word index. A stretch begins at "retour", "je rentre" and ends with its clause. */
export function wayBackOf({ words, text }: Reading, seeks: boolean): readonly boolean[] {
	let back = false;
	let moved = false;
	let exchange = -1;
	return words.map((word, at) => {
		const { folded, start, sentence } = word;
		const before = at > 0 ? words[at - 1] : undefined;
		if (seeks && before?.sentence !== sentence) exchange = exchangeIn(words, at);
		const broken =
			before === undefined ||
			before.sentence !== sentence ||
			/[,;:()!?\n]|\s[-–]\s/.test(text.slice(before.end, start));
		const listed = back && isDay(folded) && isDay(before?.folded ?? '');
		if ((broken && !listed) || SETS_OUT.has(word)) back = false;
		// "Qui rentre de la foire ?": the first way spoken of is the ride itself.
		if (
			RETURNS.has(word) &&
			(moved || folded.startsWith('retour')) &&
			!isRoundTrip(before?.folded, words[at - 2]?.folded)
		)
			back = true;
		moved ||= MOVES.has(word) || isDay(folded) || RETURNS.has(word) || /^\d/.test(folded);
		if (broken && seeks) back ||= at <= exchange;
		if (seeks && IN_EXCHANGE.has(word) && WHO_GIVES.has(before)) back = true;
		return back;
	});
}

/** "je garde les vôtres le dimanche en échange": where the sentence that begins there last says so, else -1; all before it speaks of what is given. */
function exchangeIn(words: Reading['words'], from: number): number {
	let last = -1;
	for (let at = from; words[at]?.sentence === words[from]?.sentence; at += 1)
		if (EXCHANGE.has(words[at]) && words[at - 1]?.folded === 'en') last = at;
	return last;
}

const EXCHANGE = wordSet(['echange', 'contrepartie']);

function isDay(folded: string): boolean {
	return WEEKDAYS.has(folded) || PARTS.has(folded);
}

/** "aller-retour", "l'aller et le retour": both ways are meant. */
function isRoundTrip(before = '', second = ''): boolean {
	const goes = /^(allers?|ar)$/;
	return goes.test(before) || (/^(et|ou|le|les|l)$/.test(before) && goes.test(second)) || second === 'aller';
}
