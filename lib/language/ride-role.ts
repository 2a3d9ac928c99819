/** Who offers a ride and who needs one: what is said for each is weighed, the first words most. */
import { declareCues, findCues } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Above 0 speaks for an offer, below for a need. */
const SIGNS: readonly (readonly [number, string])[] = [
	[-2.5, 'cherche|cherchons|recherche|recherchons|iso'],
	[-1, '^cherche|cherchons|recherche|recherchons|iso'],
	[4, 'cherche|cherchons|recherche|recherchons|cherchent|manque _2 passager~|covoitureur~|amateur~'],
	[
		2,
		'cherche|cherchons|recherche|recherchons _2 famille|parent|parents|quelqu|maman|papa _3 alterner|relayer|tourner',
	],
	[-1.5, 'besoin'],
	[-1, 'besoin _2 lift|place|places|chauffeur|covoit*|quelqu|voiture|parent'],
	[1.5, 'pas|aucun besoin'],
	[2.5, 'si _3 besoin|cherche|cherchent'],
	[-1, 'solution|chauffeur|sos|dedommage|dedommager|remunere'],
	[
		-1.4,
		'qui|quelqu|quelquun|kelkun|kelk1|qqn|qqun|quiconque|famille|parent|parents|personne|personnes|gens|maman|papa|copain|voisin|voisine|ame _6 va|vont|irait|iraient|descend|descendrait|part|partent|partirait|passe|passerait|passent|monte|monterait|fait|font|ferait|emmene|emmenerait|amene|depose|deposerait|pourrait|pourraient|peut|peuvent|aurait|auraient|prendrait|rentre|conduit|voyage|covoiture|accepterait|accompagnerait',
	],
	[-2.5, 'qui|quelqu|quelquun|kelkun|qqn|qqun _2 a|aurait _3 place|places'],
	[-0.6, 'y a t il'],
	[-0.6, 'y aurait il'],
	[-0.6, 'est ce que|qu'],
	[-0.6, 'auriez|pourriez|avez vous'],
	[
		-0.8,
		'mon|ma|mes|notre|nos fils|fille|filles|garcon|garcons|ado|ados|loulou|puce|grand|grande|gars _1 commence|commencent|reprend|entre|inscrit|rate|attend|finit|sort|cherche',
	],
	[-1.2, 'peux|peut|pouvons|pourrais _2 trajet|trajets|fois|semaine|aller|retour sur deux'],
	[
		-2,
		'si une|un|des voiture|voitures|parent|parents|famille|familles _3 passe|passent|part|partent|monte|descend|vont|fait',
	],
	[-1.2, 'c est pour mon|ma|mes|descendre|rapporter|ramener|emmener|livrer'],
	[-2, 'il me|nous faut|faudrait'],
	[-1.5, 'filles|garcons|ados|enfants|jeunes|etudiants cherchent'],
	[-1.2, 'aucun|aucune|personne _3 conduire'],
	[-1.2, 'me|nous laisse|laissent|lache|lachent tomber'],
	[-1.2, 'faudrait|faut que|qu je|on|nous sois|soit|soyons'],
	[-1.2, 'il faudrait|faut|faudra'],
	[2, 'i|we can drive|take|offer'],
	[-0.8, 'doit|dois|doivent _1 etre|rejoindre|aller'],
	[-1.2, 'participe|participerai|participerais|participons|participerons|paie|paye|paierai|payerai|payons'],
	[-0.8, 'participation aux|assuree|evidemment|bien'],
	[-1.5, 'sans|pas|plus|aucune _2 voiture|permis|vehicule|auto|char|moyen'],
	[-1.2, 'conduis|conduit|conduire _1 plus|pas'],
	[-1.2, 'pas|plus conduire'],
	[-1.2, 'voiture|auto|vehicule|char _3 panne|garage|hs|morte|mort|lache|lacher|casse'],
	[-1.5, 'demarre|demarrent|roule plus|pas'],
	[-1, 'avec vous'],
	[-2.5, 'anyone|someone|anybody|looking|need|needs'],
	[1.2, 'i|we m|am|re|are|will driving|going|leaving|heading|offering'],
	[1.2, 'seat|seats|spot|spots|room available|free|left|for'],
	[-1, 'coince|coincee|coinces|coincent|bloque|bloquee|bloques|bloquent|greve|opposition'],
	[-1.5, 'me|nous sauverait|depannerait|arrangerait|aiderait|rendrait|sauve'],
	[-0.7, 'sauverait|depannerait|arrangerait|aiderait'],
	[-1.2, 'me|nous|m|l|la prendre|emmener|deposer|amener|ramener|recuperer|conduire|embarquer'],
	[-0.8, 'se|me|nous rejoindre|rendre'],
	[-1.2, 'place|places pour moi|mon|ma|mes|nous|nos'],
	[
		1.2,
		'je|j|on|nous pars|part|partons|vais|va|allons|descends|descend|descendons|monte|montons|depose|deposons|emmene|emmenons|amene|fais|fait|faisons|propose|proposons|prends|prend|conduis|conduisons|demarre|decolle|quitte|passe|roule|peux|peut|pouvons|voyage|covoiture|file|laisse',
	],
	[1.2, 'propose|proposons|offre'],
	[1.5, 'il|me|nous|reste|restent _3 place|places|siege|sieges|ceinture'],
	[1.5, 'ai|avons|aurai|a|aurais _4 place|places|siege|sieges'],
	[-1.2, 'ai|avons|aurai _1 place|places _1 concert|spectacle|train'],
	[1, 'place|places dispo|dispos|disponible|disponibles|libre|libres|restantes|a|par|restante|dans'],
	[1.5, 'donc|encore _1 libres|dispos'],
	[1, 'de libre|libres|dispo|dispos'],
	[1, 'de la place'],
	[1.2, 'peux|peut|pouvons|pourrais prendre|emmener|deposer|embarquer|accueillir|proposer|amener'],
	[1.5, 'peux|peut|prends|prend|emmene|accueillir|embarque _1 1|2|3|4|5|6|un|deux|trois|quatre|cinq|six'],
	[-2.5, 'manque _2 voiture|voitures|place|places|chauffeur|chauffeurs'],
	[0.8, '1|2|3|4|5|une|deux|trois|quatre place|places|siege|sieges'],
	[0.8, 'quotidien|quotidienne'],
	[0.8, 'depart'],
	[3.5, 'pedibus|velobus|carapatte|trottibus'],
	[1, 'reprend|redemarre|inscrivez|embarque'],
	[1.2, 'si _3 depanne|interesse|interesses|arrange|tente|dit|service|veut|veulent|veux|voulez'],
	[1.2, 'amateur|amateurs|interesse|interessee|interesses|avis'],
	[1.5, 'par personne|pers|passager|tete|place|passage|trajet'],
	[1, 'passagers|vide'],
];
const TABLE = declareCues('post', () => SIGNS);

/** In doubt, who drives says more of the ride than who asks. */
export function rideRoleOf(reading: Reading): 'offer' | 'need' {
	let balance = 0;
	for (const { value, from } of findCues(reading, TABLE)) {
		const sentence = reading.words[from]?.sentence ?? 0;
		// "Qui est intéressé ?" asks as well; "quelqu'un cherche une place ?" does not seek.
		balance += value * (sentence < 2 ? 1.2 : 1);
	}
	if (reading.sentences.some((sentence) => sentence.asks && !invites(reading, sentence.from, sentence.to)))
		balance -= 1;
	return balance >= 0 ? 'offer' : 'need';
}

/** Of a post about a ride: whoever needs one says what they would give, and asks no price. */
export function needsRide(reading: Reading): boolean {
	return rideRoleOf(reading) === 'need';
}

/** "Qui veut monter ?", "des intéressés ?": who asks so has seats. */
function invites({ words }: Reading, from: number, to: number): boolean {
	return words
		.slice(from, to)
		.some(({ folded }) =>
			/^(interesse|interessee|interesses|amateurs?|veut|dit|tente|partante?s?)$/.test(folded),
		);
}
