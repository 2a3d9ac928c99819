/** How many people a ride is needed for. */
import { FIRST_NAMES } from './cues/first-names.ts';
import type { Reading } from './reading.ts';
import { COUNTS_ELSE, countAt, countBefore, isChildSeat, PEOPLE, SEAT, weightOf } from './ride-counts.ts';

const KIN =
	/^(fils|fille|filles|bebe|bb|enfants?|gars|garcons?|puce|loulous?|loulou|ado|ados|petit|petite|petits|grand|grande|grands|mere|pere|mari|femme|conjoint|frere|soeur|copain|copine|copains|copines|jumeaux|jumelles|ainee?|cadette?|poulette|princesse|mamie|papi|belle|beau|amie?|voisine?|vieux|vieille|camarade|cousine?|fiston|chum|blonde|maman|papa|tantine|tante|tata|tatie|tonton|oncle|mamy|papy|nounou|niece|neveu|nieces|neveux|kid)$/;
const OWN = /^(mon|ma|mes|nos|notre|son|sa|ses|le|la|les|leur)$/;
const AND = /^(et|pis|\+|avec|&|plus|puis|ainsi)$/;

/** People to be carried: the largest party named together, or said in figures; one when nobody is counted. */
export function peopleOf(reading: Reading): number {
	const { words } = reading;
	let most = 1;
	for (let at = 0; at < words.length; at += 1) {
		const party = partyAt(reading, at);
		if (
			party !== null &&
			!/^(sommes|travaillons|bossons|avons|faisons)$/.test(words[party.to]?.folded ?? '')
		) {
			// "j'ai rendez-vous avec mon bébé", "je dois emmener mon fils": who writes goes too; "coincée avec" stays.
			const stays = /^(coince|bloque|seul|reste|maison|occupe)/.test(words[at - 2]?.folded ?? '');
			const takes =
				/^(accompagner|emmener|amener|conduire)$/.test(words[at - 1]?.folded ?? '') &&
				/^(dois|devais|devrais)$/.test(words[at - 2]?.folded ?? '');
			if (stays) continue;
			const isAlong = words[at - 1]?.folded === 'avec' || takes;
			most = Math.max(most, party.people + (isAlong ? 1 : 0));
			at = party.to - 1;
			continue;
		}
		if (words[at]?.folded === 'famille' && words[at + 1]?.folded === 'de')
			most = Math.max(most, countAt(reading, at + 2) ?? 1);
		if (
			/^(sommes|serons|serait|est|sera|serions|etes)$/.test(words[at]?.folded ?? '') &&
			/^(nous|on)$/.test(words[at - 1]?.folded ?? '')
		)
			most = Math.max(most, countedAt(reading, at + 1) ?? 1);
		const wanted =
			SEAT.test(words[at]?.folded ?? '') && !isChildSeat(reading, at) ? countBefore(reading, at) : null;
		const own = /^(ai|avons)$/.test(words[(wanted?.from ?? 0) - 1]?.folded ?? '');
		if (wanted && !own && weightOf(reading, at, wanted) > 0) most = Math.max(most, wanted.seats);
		if (
			/^(pour|a)$/.test(words[at]?.folded ?? '') &&
			countAt(reading, at + 1) !== null &&
			endsPhrase(reading, at + 2)
		)
			most = Math.max(most, countAt(reading, at + 1) ?? 1);
	}
	return most === 1 && carriesUs(reading) ? 2 : most;
}

/** "Qui pourrait nous emmener ?": who asks is not alone. */
function carriesUs({ words }: Reading): boolean {
	return words.some(
		({ folded }, at) =>
			/^(emmener|conduire|deposer|prendre|ramener|amener|embarquer|emmene|depose|prendrait|emmenerait|deposerait|avancer)$/.test(
				folded,
			) && words[at - 1]?.folded === 'nous',
	);
}

/** "moi et ma fille", "mes 2 garçons", "2 adultes + 1 enfant", "Léa et Tom": those named one after the other. */
function partyAt(reading: Reading, start: number): { people: number; to: number } | null {
	let people = 0;
	let at = start;
	for (;;) {
		const one = personAt(reading, at);
		if (one === null) break;
		people += one.people;
		at = one.to;
		const link = linkAt(reading, at);
		if (link === null || personAt(reading, link) === null) break;
		at = link;
	}
	return people === 0 ? null : { people, to: at };
}

/** Past "et", "+", a comma; past what is said of someone in brackets: "ma fille (8 ans) et". */
function linkAt(reading: Reading, at: number): number | null {
	const { words, text } = reading;
	// "2 adultes 2 enfants"
	if (personAt(reading, at) !== null && countAt(reading, at) !== null) return at;
	let next = at;
	for (
		let skipped = 0;
		skipped < 4 && /^(de|\d{1,2}|ans?|mois|ce1|ce2|cm1|cm2|cp)$/.test(words[next]?.folded ?? '');
		skipped += 1
	)
		next += 1;
	if (AND.test(words[next]?.folded ?? '')) return next + 1;
	const gap = text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0);
	return next === at && /^\s?,\s$/.test(gap) ? next : null;
}

/** One or several people named by their tie to who writes, or by a number. */
function personAt(reading: Reading, at: number): { people: number; to: number } | null {
	const { words } = reading;
	const word = words[at]?.folded ?? '';
	if (word === 'moi' || word === 'me')
		return word === 'moi' &&
			!/^(qui|je)$/.test(words[at + 1]?.folded ?? '') &&
			words[at - 1]?.folded !== 'pas'
			? { people: 1, to: at + 1 }
			: null;
	const owned = OWN.test(word);
	const counted = countAt(reading, owned ? at + 1 : at);
	let noun = at + (owned ? 1 : 0) + (counted === null ? 0 : 1);
	if (!owned && counted === null) {
		const name = words[at];
		return name?.shape === 'capital' && FIRST_NAMES.has(word) && isPassenger(reading, at)
			? { people: 1, to: at + 1 }
			: null;
	}
	if (
		/^(plus|petite?s?|grande?s?|jeunes?|autres?|belle|beau|deux|adorables?)$/.test(
			words[noun]?.folded ?? '',
		) &&
		isPerson(words[noun + 1]?.folded ?? '')
	)
		noun += 1;
	const kin = words[noun]?.folded ?? '';
	if (!isPerson(kin) || (owned && /^(le|la|les|leur)$/.test(word) && !KIN.test(kin))) return null;
	const people = counted ?? (/^(jumeaux|jumelles)$/.test(kin) || /^(mes|nos)$/.test(word) ? 2 : 1);
	return { people, to: noun + 1 };
}

function isPerson(folded: string): boolean {
	return KIN.test(folded) || PEOPLE.test(folded);
}

/** A first name alone is one to carry where others are: "Léa et Tom"; elsewhere it may be anyone's, or a street's. */
function isPassenger({ words }: Reading, at: number): boolean {
	const beside = [at - 1, at + 1].some((other) => AND.test(words[other]?.folded ?? ''));
	return beside && !/^(rue|place|avenue|ecole|college|lycee|saint|sainte)$/.test(words[at - 1]?.folded ?? '');
}

/** "on est 2 (moi + ma fille)", "nous serions trois". */
function countedAt(reading: Reading, at: number): number | null {
	const count = countAt(reading, at);
	return count === null || COUNTS_ELSE.test(reading.words[at + 1]?.folded ?? '') ? null : count;
}

/** "une place pour 2": nothing else is counted. */
function endsPhrase({ words, text }: Reading, at: number): boolean {
	const before = words[at - 1];
	const word = words[at];
	return (
		before !== undefined &&
		(word === undefined ||
			word.sentence !== before.sentence ||
			/^\s?[,(]/.test(text.slice(before.end, word.start)) ||
			/^(personnes?|passagers?)$/.test(word.folded))
	);
}
