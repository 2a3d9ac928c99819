/** "Zigomatik ! 180 € les deux heures": a single capital that opens an answer and is no word of the language one opens with. */
import { FIRST_NAMES } from './cues/first-names.ts';
import { capital, folded, make, type NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { seeStance } from './stance.ts';

const SHORTEST = 4;

/** Words answers open with, beside those that never are a name (name-words.ts). */
const OPENERS: ReadonlySet<string> = new Set(
	(
		'bien mal absolument acheter aide aie aime ainsi aller amen ami amie amis ancien argh arrete assez astuce attend attends attendre aucun aujourd autant autre autrement bah beau beaucoup belle ben bienvenu bienvenue bise bises bisous bizarre bjr bonjours bouh bsr ' +
		'cela celle celui cent certain certaine certains chacun chacune chapeau chaque chance chere chers cher chouette chut clairement clair combien compris comme comprends cool copine copain curieuse curieux dame danger debut decidement dedans demain depend des devis dingue dimanche dis dispo disponible dites dix dont doucement ' +
		'dur echange ecole ecoute ecris encore enceinte ensuite entre enorme envoi envoye epicerie essai essayer etonnant etre etrange etudiante evidemment exact exactement excellent excellente faire fais famille fatigue faudrait faux felicitations femme filles foncez fonce force forcement formidable fou ' +
		'generalement genre gentil gloire gout gratuit gros grosse grande grand hate hello heureusement hier histoire honnetement hop horrible horaires hum ici ideal idee idees il impeccable impossible incroyable inscription inscrite interdit interessant interesse interessee internet inutile itou jalouse jamais jolie joli jour joyeux juste ' +
		'laisse longtemps lol loin maintenant maman mamans malheureusement magnifique mais merci mercis message mieux mignon mince misere moins moitie monde moui mouais montre mystere nickel noir normal normalement nouveau nouvelle nul nulle numero occasion ohla ohlala omg oops ouais ouch ouf oula oulala oups ouvert ouverte pardon parents pareille parfaite parle partage partie ' +
		'partout passe pauvre pendant pense pensee pensez pensees personne personnellement petit petite peuvent pfff pff pfiou pire pis place plus plein plutot point police possible pote poste pourtant prenez prends prend preneuse preneur presque pris prive prix probablement profite prudence quelle quinze rapidement rappel rare ras rassure recu reponse reponds respect reste rien rires roh roo ' +
		'sacre safe salon samedi sauf scandaleux selon sept serieux serieusement service seul seulement signale signe signee simple six slt snif soixante soit soin soins solidaire solution souvent stop suivi suivie suivre sublime suite suivante sujet sympa taille tant tarif tarifs tellement temps tente tenez texte tiens toujours toutefois tranquille tres triste trente trente trouve trouvee trouvez trop urgences ' +
		'valide vendredi vendu vendue venez veux viens ville vingt vive vivement vois voila voisine votre vrai vraie vraiment vrm waouh waw whaou woaw wouah wow yeah yes youhou youpi zero zut zen ' +
		'actuellement apparemment apres aupres avant bref carrement concretement courage dommage donc effectivement egalement enfin finalement franchement globalement idem justement logiquement naturellement normalement notamment parfois perso quasiment quelquefois rarement surement surtout tristement voyons ' +
		'avocat bus bonheur cabinet carte centre chambre chat chien cinema classe clinique college crapaud creche docteur dentiste feu garage gare garderie hopital hotel jardin jeu jeux librairie livre lycee maison mairie marche medecin mercerie metro musee nounou papa parc parking peinture pharmacie piscine plage plombier police pompiers portail rue sortie stage taxi theatre train travaux velo vinaigre voiture ' +
		'bicarbonate citron doliprane eau huile lait lessive miel savon javel vinaigre coca homeopathie magnesium melatonine patience doudou tetine veilleuse youtube netflix canva chatgpt wikipedia action lidl auchan leclerc carrefour aldi intermarche cultura fnac darty gifi hema zara kiabi okaidi vertbaudet ' +
		'shein temu aliexpress wallapop blablacar uber bolt flixbus ouigo sncf ratp tcl tan tisseo stib tec cff sbb stm exo canada france belgique suisse paris lyon marseille lille nantes toulouse bordeaux rennes nice strasbourg montreal quebec bruxelles liege geneve lausanne'
	).split(' '),
);
/** A word one writes of many things, or ends like one. */
export function isCommonWord(folded: string): boolean {
	return OPENERS.has(folded) || /(?:ment|tion|ant|ante|able)$/.test(folded);
}

/** Endings of words in small letters that a sentence opens with a capital. */
const WORDLY = /(?:ment|ez|ons|ees?|er|ir|ant|ante|eux|euse|ait|aient|able|ible|tion|issime)$/;
/** After a name: its sentence goes on, or is over. */
const GOES_ON =
	/^(aussi|oui|pour|et|a|au|rue|sans|est|c|ils|elle|il|mais|top|super|sont|font|fait|ont|hyper|tres|trop)$/;

/** Null unless the first word stands as a name would. */
export function soleName(reading: Reading): NameFound | null {
	const [word, next] = reading.words;
	if (word?.shape !== 'capital' || word.folded.length < SHORTEST || !capital(reading, 0)) return null;
	if (/[éè]e?s?$/i.test(reading.text.slice(word.start, word.end))) return null;
	if (OPENERS.has(word.folded) || FIRST_NAMES.has(word.folded) || WORDLY.test(word.folded)) return null;
	const gap = reading.text.slice(word.end, next?.start ?? reading.text.length);
	const cutOff = /^\s?[!,:(–…]/.test(gap) || next?.shape === 'digits' || next === undefined;
	if (!cutOff && !GOES_ON.test(folded(reading, 1))) return null;
	const { praise, warning, agrees } = seeStance(reading, 0, 1);
	if (praise + warning > 0 || agrees || findRoles(reading, 0, 1).length > 0) return null;
	return make(reading, 0, 1, { is: 'place', by: 'bare', role: null });
}
