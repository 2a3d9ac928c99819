/** Names of places as posts about rides write them: with a capital, a noun, or in lower case after "vers". */
import { PARTS, WEEKDAYS } from './calendar-words.ts';
import { FIRST_NAMES } from './cues/first-names.ts';
import { isPlaceNoun, type PlaceFound, placeAt } from './places.ts';
import { type Reading, readText, type Word } from './reading.ts';
import { type Mark, SURE } from './ride-marks.ts';
import { isStopWord } from './stop-words.ts';
import { wordSet } from './word-set.ts';

/** What one goes to learn or see, named without a place. */
const PURSUITS = wordSet(
	'judo danse foot football gym gymnastique natation basket hand handball rugby tennis escalade theatre cirque equitation poney musique solfege hockey patinage ski chorale scouts karate boxe escrime athle athletisme volley badminton soccer fac maternite urgences orthophoniste psychomotricienne dentiste conservatoire cinema'.split(
		' ',
	),
);
/** After "je vais à", "pour" and the like, no name of a place. */
const NO_NAME = wordSet(
	(
		'prochain prochaine prochains dernier derniere matinee journee possible flexible tot tard anticipe groupe direct immediat prevu coin pied pieds velo deux trois partir plusieurs tous tout toute toutes heure heures bonne temps cause nouveau lui elle eux cela faire aller emmener prendre deposer ramener recuperer ' +
		'travail boulot maison domicile cote partager voiture train bus peu pres tour fond moitie essence frais place places fille fils enfant enfants copine copain soeur frere mari femme bebe famille ' +
		'parents personne personnes amis ados eleves vacances semaine matin soir midi noel rentree cours reprise retour depart longue moins plus ceux celles quelqu environ chaque mieux suite libre ' +
		'info infos interesse rdv rendez voir savoir eviter depanner soulager assurer pouvoir rejoindre petit petite grand grande route meme autre autres raison sante bien aussi toujours partout match tournoi concert stage cours entrainement pratique juste loin derriere devant cause greve minibus camion break van char auto juniors joueurs marche fete spectacle salon festival foire carnaval brocante kermesse coup bord colo arriere avant gaz bagage bagages valise valises poussette chien chiens ado etudiant etudiante etudiants skis ski velos velo matos materiel courses personne interesses adulte adultes meuble meubles carton cartons colis aider rendre service faire covoiturer urgence urgent hasard jeune jeunes membre voisins conduire reconduire prendre reprendre rendre descendre attendre suivre mettre permettre vendre bosser taff taf'
	).split(' '),
);
/** Words of a ride that begin a sentence with a capital. */
const OPENS =
	/^(covoit\w*|trajets?|navette|lift|bonjour|bonsoir|hello|salut|coucou|cherche|recherche|departs?|retour|aller|arrivee|destination|direction|qui|quelqu|pour|vers|dispo|places|pedibus|velobus|sos|avis|rentree|reprise|marche|hi|anyone|looking|hey|yo|besoin|vacances|urgent|help|rdv|rendez|irm|scanner|partie|match|finale|avion|vol|trains?|bus|car|tec|ter|tgv|rer|sncf|cff|tpg|competition|entrainement|pratiques?|course|sortie|journee|soiree|matin|matinee|soir|ponctuel|regulier|dernier|derniere|frontaliere?s?|pendulaires?|navetteurs?|alternante?|etudiante?s?|parents|mamans?|papas?|gang|trois|deux|une|mes|mon|ma|nos|notre|samedis?|option|idee|attention|nouveau|nouvelle|grosse?|voiture|auto|essence|participation|partage|frais|silence|musique|animaux|fumeurs?)$/;

/** The place named from this word on by a capital or a noun; null when none is. */
export function namedAt(reading: Reading, at: number): PlaceFound | null {
	const next = reading.words[at + 1]?.folded ?? '';
	const head = /^(l|la|le|les)$/.test(reading.words[at]?.folded ?? '') && !isPlaceNoun(next) ? at + 1 : at;
	if (OPENS.test(reading.words[head]?.folded ?? '') && reading.text[reading.words[head]?.end ?? 0] !== '-')
		return null;
	const place = placeAt(reading, at);
	if (!place || (place.noun === 'bas' && isYonder(reading, at))) return null;
	// "conduire Louise de Pia à …": a child, then where she lives.
	const called =
		place.noun === '' &&
		FIRST_NAMES.has(reading.words[at]?.folded ?? '') &&
		CARRIED.test(reading.words[at - 1]?.folded ?? '');
	if (called) return null;
	// "dans ma Kangoo": a thing of one's own.
	const first = reading.words[at];
	const own =
		place.noun === '' && first?.shape === 'lower' && /^(mon|ma|un|une|notre|votre)$/.test(first.folded);
	// "fait la route Metz-Nancy": the way, not its name.
	if (place.noun === 'route' && /^route \p{Lu}/u.test(place.name)) return null;
	// "descend de Pia au CO des Vignes": two places.
	const second = place.noun === '' ? / (?:aux?|et) /.exec(place.name) : null;
	if (second) {
		const name = place.name.slice(0, second.index);
		return { ...place, name, to: place.to - readText(place.name.slice(second.index)).words.length };
	}
	if (/^(?:fêtes|(?:l['’])?[MUNADE]\d{1,4})$/i.test(place.name) || isSeat(reading, at, place)) return null;
	// "dans le coin de Metz": thereabouts, no corner of a street.
	if (place.noun === 'coin' && /^coin d(?:e |['’]| )/i.test(place.name)) return null;
	if (own || place.name.length < 2 || place.name === 'place' || place.name === 'places') return null;
	// "Gym Wasquehal": the name begins after what one does there.
	const named = isPursuit(reading.words[at]) ? namedAt(reading, at + 1) : null;
	return named && named.to === place.to ? { ...named, from: at } : place;
}

const CARRIED =
	/^(conduire|emmener|amener|deposer|ramener|recuperer|prendre|accompagner|chercher|fils|fille|garcon|ado|conduis|emmene|amene|depose|ramene)$/;

/** "là-bas" is no bottom of anything. */
function isYonder({ words, text }: Reading, at: number): boolean {
	const bas = words[at]?.folded === 'bas' ? at : at + 1;
	return text[(words[bas]?.start ?? 0) - 1] === '-';
}

/** "une place de Metz à Sarrebourg", "2 places": seats, no square. */
function isSeat({ words }: Reading, at: number, { noun }: PlaceFound): boolean {
	if (noun !== 'place') return false;
	const said = words.slice(Math.max(0, at - 2), at + 2).map(({ folded }) => folded);
	return (
		said.includes('place') &&
		said.some((word) =>
			/^(une|1|un|derniere|seule|autre|cherche|recherche|demande|propose|offre|reste|petite|mi)$/.test(word),
		)
	);
}

/** A name without its capital: a pursuit, or what stands after a sure mark or in a line. */
export function lowerNameAt(
	reading: Reading,
	at: number,
	mark: Mark | null,
	inLine: boolean,
): { place: PlaceFound; pursuit: boolean } | null {
	const { words, text } = reading;
	const start = at + (/^(l|la|le|les)$/.test(words[at]?.folded ?? '') ? 1 : 0);
	const first = words[start];
	if (first?.shape !== 'lower' || text[first.start - 1] === '-') return null;
	const place = (from: number, to: number, noun: string): PlaceFound => ({
		name: text.slice(words[from]?.start, words[to - 1]?.end),
		noun,
		street: false,
		from: at,
		to,
	});
	if (first.folded === 'fac' && words[start + 1]?.folded === 'que') return null;
	// "je suis en béquilles": no place.
	if (words[start - 1]?.folded === 'en') return null;
	// "chez le cardiologue", "2 places sur la banquette": no town.
	if (start > at && /^(chez|sur|dans)$/.test(words[at - 1]?.folded ?? '')) return null;
	if (PURSUITS.has(first))
		return mark && mark.part !== 'from'
			? { place: place(start, start + 1, first.folded), pursuit: true }
			: null;
	const trusted =
		inLine || (mark !== null && mark.weight >= SURE && /^(from|to|lives|fetch)$/.test(mark.part));
	if (!trusted || !mayName(first, words[at - 1]?.folded ?? '')) return null;
	let to = start + 1;
	while (
		words[to]?.shape === 'lower' &&
		(text[words[to - 1]?.end ?? 0] === '-' || /^(saint|sainte|st|ste)$/.test(words[to - 1]?.folded ?? ''))
	)
		to += 1;
	if (inLine) to = throughLine(reading, to);
	return { place: place(at, throughName(reading, to), ''), pursuit: false };
}

/** "mulhouse dornach -> bâle st johann": a second word of the name, up to the arrow or the comma. */
function throughLine({ words, text }: Reading, end: number): number {
	for (let to = end; to <= end + 2; to += 1) {
		const [last, next] = [words[to - 1], words[to]];
		const gap = text.slice(last?.end ?? 0, next?.start ?? text.length);
		if (next === undefined || next.sentence !== last?.sentence || /^\s?[,;:(!?.\-–—/>→➡=<]/u.test(gap))
			return to;
		if (
			WEEKDAYS.has(next.folded) ||
			PARTS.has(next.folded) ||
			/^(demain|ce|cet|le|la|les|chaque|tous|du|\d.*)$/.test(next.folded)
		)
			return to;
		if (gap !== ' ' || next.shape !== 'lower' || isStopWord(next.folded) || NO_NAME.has(next)) return end;
	}
	return end;
}

/** Not a word people use after "je vais à", nor a verb. */
function mayName(word: Word, before: string): boolean {
	const { folded } = word;
	// "vers quimper": no verb stands there.
	const verb =
		/(?:er|ir|ons|ez)$/.test(folded) &&
		folded !== 'mer' &&
		!/^(vers|depuis|direction|destination)$/.test(before);
	return !(
		(folded.length < 3 && !/^ste?$/.test(folded)) ||
		/^\d/.test(folded) ||
		OPENS.test(folded) ||
		NO_NAME.has(word) ||
		isPursuit(word) ||
		isStopWord(folded) ||
		verb
	);
}

/** "pôle emploi de Barentin", "camping de Gruissan": what the lower-case name is of. */
function throughName(reading: Reading, end: number): number {
	const { words } = reading;
	for (const link of [end, end + 1]) {
		if (!/^(de|du|d)$/.test(words[link]?.folded ?? '') || words[link]?.sentence !== words[end - 1]?.sentence)
			continue;
		const place = /^\p{Lu}/u.test(reading.text.slice(words[link + 1]?.start))
			? placeAt(reading, link + 1)
			: null;
		if (place) return place.to;
	}
	return end;
}

/** Whether a word names what one goes to do: judo, a match. */
export function isPursuit(word: Word | undefined): boolean {
	return (
		PURSUITS.has(word) ||
		/^(stage|match|tournoi|concert|cours|entrainement|camp|sortie|pratique|competition|spectacle|festival)s?$/.test(
			word?.folded ?? '',
		)
	);
}
