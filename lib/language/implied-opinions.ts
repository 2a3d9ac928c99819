/** Opinions that name nobody: "une perle", "+1", "on l'a eue deux ans". They are about someone already named. */
import type { Kind } from '#lib/domain/kind.ts';
import { type Card, type ContactThread, foldedName, type Heard } from './contact-card.ts';
import { insteadAt, mentionOf } from './contact-mentions.ts';
import { BOUNDS, judgeStance, type StanceChances } from './judge-stance.ts';
import type { NameFound } from './name-run.ts';
import { type Opinion, opinionOf, readOpinion } from './opinions.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { type StanceSeen, seeStance } from './stance.ts';

/** Gives a comment that names nobody to the contact it speaks of, when it says something for or against. */
export function hearImplied(heard: Heard, thread: ContactThread): void {
	if (thread.cards.length === 0) return;
	if (heard.voice.isAuthor) {
		hearAuthor(heard, thread);
		return;
	}
	const card = meantCard(heard, thread);
	if (!card || hasSpoken(card, heard, thread) || isOfAnother(card, heard)) return;
	const { reading } = heard.voice;
	const seen = readOpinion(reading);
	const chances = judgeStance(reading, 0, reading.words.length, heard.names, seen, thread.stances);
	const own = ownOpinion(seen, chances, reading);
	const agreed =
		seen.agrees && !seen.ownPraise && !seen.warning
			? chances.neither < BOUNDS.agreesNeither
				? allyOf(card, heard, thread)
				: null
			: own;
	if (!agreed || !isAbout(card, heard, thread, seen, Math.max(chances.warns, chances.recommends))) return;
	if (agreed === 'warns' && GATHERINGS.has(thread.kind) && !card.latent) return;
	card.mentions.push(mentionOf(heard, agreed, null));
}

/** "bof, plutôt Mme Durand": what stands before a new name may blame the one spoken of until then. */
export function hearTurnedFrom(heard: Heard, thread: ContactThread, names: readonly NameFound[]): void {
	const { reading } = heard.voice;
	const turn = Math.max(0, ...names.map((name) => insteadAt(reading, name.from)));
	const card = turn > 0 ? meantCard(heard, thread) : undefined;
	if (!card || hasSpoken(card, heard, thread)) return;
	if (opinionOf(readOpinion(reading, 0, turn), reading) === 'warns')
		card.mentions.push(mentionOf(heard, 'warns', null));
}

/** What the lists of phrases hear, unless what was learned rules it out; where they hear nothing, what it is sure of. */
function ownOpinion(seen: StanceSeen, chances: StanceChances, reading: Reading): Opinion | null {
	const listed = opinionOf(seen, reading);
	if (listed) return chances[listed] >= BOUNDS.heard ? listed : null;
	if (chances.warns >= BOUNDS.impliedWarns) return 'warns';
	return chances.recommends >= BOUNDS.impliedRecommends && !seen.agrees ? 'recommends' : null;
}

const ANOTHER =
	/(?<!\p{L})(?:(?:le|la) (?:mien|mienne|nôtre|notre) (?:est|était|prend|fait|s['’]appelle|c['’]est|part|nous a|m['’]a|ne)(?!\p{L})|(?:sa|son|leur|une?) (?:collègue|confr[eè]re|cons[oœ](?:eu|œu)r|associée?|remplaçante?|autre)(?!\p{L})|l['’]autre|(?:mon|ma|le|la|les?) (?:fils|fille) (?:du|de la|de ma|de mon|des) (?:voisine?s?|copine|amie?|soeur|sœur))/iu;

/**
 * "le mien est une brute", "sa collègue, moins bien", "au conservatoire, c'était pas adapté": what is judged is
 * somebody else, or somewhere else than the contact spoken of until then.
 */
function isOfAnother(card: Card, { voice: { reading }, roles, names }: Heard): boolean {
	if (ANOTHER.test(reading.text) && !/c['’]est l[ae] (?:mien|nôtre|notre)/iu.test(reading.text)) return true;
	if (AWAY.test(reading.text)) return true;
	if (names.some((name) => name.is === 'place' && name.by !== 'article')) return true;
	return roles.some(
		({ value, from }) =>
			value.is === 'place' &&
			value.role !== card.role &&
			/^(au|aux|du|des)$/.test(reading.words[from - 1]?.folded ?? '') &&
			/^(etait|etaient|etais|est|sommes|suis|etions|alle|allee|alles|allait|va|vais)$/.test(
				reading.words[from - 2]?.folded ?? '',
			),
	);
}

/** "évite « Top Langues »", "fuyez l'agence du centre": a warning that names, well or not, somebody of its own. */
const AWAY =
	/(?<!\p{L})(?:(?:évite[rz]?|fuye[zs]|fuis|[Éé]vite[rz]?|[Ff]uye[zs]|[Ff]uis)\s+(?:["«“]|\p{Lu}|l['’]|(?:le|la|les)\s+\p{L}{4,})|(?:pren(?:ds|ez)|appel(?:le|lez)|fai(?:s|tes) venir|all?ez|va)\s+(?:surtout\s+)?pas\s+(?:chez\s+)?(?:les?|la|l['’]|une?)\s?\p{L}{3,}|(?:demande[rz]?|va|allez|essaie|essayez|tente[rz]?|regarde[rz]?|vois|voyez)\s+(?:aussi\s+|plutôt\s+|sinon\s+)?(?:aux?\s|à la\s|à l['’]|chez\s(?!elle|eux|lui))|[Ss]urtout pas\s+(?:chez\s+)?(?!(?:cher|pour|avec|elle|eux|l[aàu]|lui|ça|ca|cette|celle|celui|ce|y|les?|pas|toucher|attendre|de|d)(?!\p{L}))\p{L}{4,})/u;

/** Whoever already judged a contact goes on about it, unless they answer a comment about another, whom they have not judged. */
function hasSpoken(card: Card, { voice }: Heard, { cards }: ContactThread): boolean {
	if (voice.author === null) return false;
	const judged = cards.filter((one) =>
		one.mentions.some(({ author, stance }) => author === voice.author && stance !== 'mentions'),
	);
	const answered = cards.filter((one) => one.mentions.some(({ comment }) => comment === voice.parent));
	if (judged.includes(card) || answered.some((one) => judged.includes(one))) return true;
	return judged.length > 0 && answered.length === 0;
}

/** The contact of the member it agrees with, of the comment it answers, else the last one spoken of. */
function meantCard(heard: Heard, thread: ContactThread): Card | undefined {
	const before = thread.cards.filter((card) => card.first < heard.index);
	const { reading, parent } = heard.voice;
	const said = (test: (one: Card['mentions'][number]) => boolean) =>
		before.findLast((card) => card.mentions.some(test));
	const named = said((one) => isCalled(one.author, reading));
	if (named) return named;
	const answered = parent ? said((one) => one.comment === parent) : undefined;
	if (answered) return answered;
	const they = reading.words.some((word) => word.folded === 'ils');
	const place = they ? before.findLast((card) => card.names[0]?.is === 'place') : undefined;
	return place ?? before.at(-1);
}

/** "merci Isabelle", "même avis que Bruno": a member called by the first name. */
function isCalled(author: string | null, { words }: Reading): boolean {
	const first = author === null ? undefined : foldedName(author).words[0];
	return first !== undefined && words.some((word) => word.folded === first && word.shape !== 'lower');
}

/** What the one agreed with thought: the member called, else the comment answered, else who spoke last. */
function allyOf(card: Card, heard: Heard, { members }: ContactThread): Opinion | null {
	const { reading, parent } = heard.voice;
	const voiced = card.mentions.filter((one) => one.stance !== 'mentions');
	const called = reading.words.some(({ folded, shape }) => shape === 'capital' && members().has(folded));
	const ally = called
		? voiced.findLast((one) => isCalled(one.author, reading))
		: (voiced.findLast((one) => parent !== null && one.comment === parent) ?? voiced.at(-1));
	if (called && !ally) return null;
	return ally?.stance === 'warns' ? 'warns' : 'recommends';
}

/** Kinds whose comments are about the day or the news rather than about who can be called. */
const GATHERINGS: ReadonlySet<Kind> = new Set(['event', 'announcement', 'cause', 'idea']);

/** Is the comment about the contact rather than about the matter of the post? */
function isAbout(card: Card, heard: Heard, thread: ContactThread, seen: StanceSeen, chance: number): boolean {
	const { reading } = heard.voice;
	const { ownPraise, warning, served, firm } = seen;
	if (GATHERINGS.has(thread.kind) && !card.latent) return confirms(reading);
	if (card.latent) return praisesPlainly(reading) || warning > 0;
	if (card.first > 0 && isOfThing(heard)) return false;
	if (speaksOfSomeone(reading) || confirms(reading)) return true;
	const closely = thread.asks || card.first === 0 || thread.kind === 'tip';
	if (!closely) return false;
	if (chance >= BOUNDS.sure) return true;
	if (seen.agrees || served || firm) return true;
	if (card.first === 0 && thread.kind === 'question' && thread.cards.length === 1)
		return ownPraise + warning > 0;
	if (findRoles(reading).some((role) => role.value.role === card.role)) return true;
	if (warning > ownPraise && thread.asked.some(({ role }) => role === card.role)) return true;
	return ownPraise + warning > 0 && (reading.words.length <= 9 || opensWithOpinion(reading));
}

/** What is judged is named at once and is no part of a professional, or is done by oneself, unless the client tells of leaving. */
function isOfThing({ voice: { reading }, roles }: Heard): boolean {
	return (opensWithThing(reading, roles) || OWN_WAY.test(reading.text)) && !LEFT.test(reading.text);
}

const LEFT =
	/(?<!\p{L})(?:y (?:re|va|vais|ét)\p{L}*|(?:est|suis|sommes|être) parti\p{L}*|arrêt\p{L}+|quitt\p{L}+)(?!\p{L})/iu;

/** "le caramel, ici, c'est une maladie", "perso la médiation ça a servi à rien": what is judged is named at once, and is no part of a professional. */
function opensWithThing({ words }: Reading, roles: Heard['roles']): boolean {
	let at = 0;
	while (at < 3 && LEADING_IN.test(words[at]?.folded ?? '')) at += 1;
	const noun = words[at + 1];
	return (
		/^(le|la|les|l|au|aux)$/.test(words[at]?.folded ?? '') &&
		noun !== undefined &&
		noun.shape === 'lower' &&
		!OF_SERVICE.test(noun.folded) &&
		!roles.some(({ from, to }) => from <= at + 1 && at + 1 < to)
	);
}

/** "moi je lui fais à la tondeuse": what one does oneself. */
const OWN_WAY =
	/^(?:perso |personnellement )?(?:moi|nous|perso|ici|chez nous|chez moi),? (?:j['’]?e?|on) ?(?:l[aeu]i?s? |l['’]|leur )?(?:fais|fait|met[s]?|utilise|coupe|ach[eè]te|bricole|prépare|cuisine) (?!appel|confiance)/iu;

const LEADING_IN = /^(ah|oh|ben|bah|et|mais|perso|personnellement|moi|nous|sinon|apres|non|oui|alors)$/;
/** What a professional has or does, or who works there. */
const OF_SERVICE =
	/^(debut|final|finale|fond|moins|contraire|top|depart|niveau|telephone|tel|equipes?|profs?|professeure?s?|maitresses?|accueil|secretaires?|secretariat|direct\w*|patronn?e?|dames?|monsieur|gars|mec|fille|medecins?|docteure?s?|attente|salles?|delais?|prix|tarifs?|cabinet|monit\w*|anima\w*|educ\w*|coachs?|seances?|cours|suivi|services?|ambiance|contact|feeling|personnel|cuisine|bouffe|nourriture|repas|plats?|carte|produits?|choix|eau|parking|bassins?|jardin|cour|locaux|lieu|endroit|cadre|materiel|meill\w*|seule?s?|memes?|notre|notres|mien\w*|tienne?|derniere?|premiere?|fois|factures?|devis|travail|travaux|boulot|chantier|resultats?|reparation|coupes?|couleur|gateaux?|photos?|massages?|bilans?|rdv|rendez|consult\w*|ancien\w*|nouve\w*|pire|top|classe|deux|trois|gerante?|proprio|vendeu\w*|serveu\w*|caissiere|standard|telephone|gens|enfants?|petite?s?|mienne|stages?|ateliers?|lecons?|vestiaires?|qualite|hygiene|proprete|entretien|responsable|chef|boss|type|nana|madame|nounou|praticien\w*|therap\w*|infirm\w*|assistante?s?|stagiaires?|remplacante?s?)$/;

/** The opinion stands in the first words: "très humaine, et …", "deux heures d'attente, …". */
function opensWithOpinion(reading: Reading): boolean {
	const { ownPraise, warning } = seeStance(reading, 0, Math.min(reading.words.length, 6));
	return ownPraise + warning > 0;
}

/** "elle est", "il a", "l'ai eue", "y va", "chez eux": a pronoun for someone or somewhere named before. */
function speaksOfSomeone({ text }: Reading): boolean {
	return /(?<!\p{L})(?:(?:elle|elles|ils)|il (?!faut|y a|reste|pleut|existe|fait (?:beau|chaud|froid))|(?:l['’](?:ai|a|as|avons|ont|avait|avais|adore|aime|appelle))|(?:lui|leur) (?:a|ai|avons|dois|doit|fais|fait)|chez (?:elle|eux|lui)|y (?:va|vais|vont|est|sont|a passé|étai|retourn|all)|là[- ]bas|avec (?:elle|lui|eux)|c['’]est (?:notre|la nôtre|la mienne|le nôtre|le mien|elle|lui|eux))(?!\p{L})/iu.test(
		text,
	);
}

/** "je l'ai appelée, elle est adorable": who asked comes back, pleased with the last one named. */
function hearAuthor(heard: Heard, thread: ContactThread): void {
	const { reading } = heard.voice;
	const card =
		thread.cards.findLast((one) => isCalled(one.mentions[0]?.author ?? null, reading)) ??
		thread.cards.findLast((one) => one.mentions.some(({ author }) => author === heard.voice.author)) ??
		thread.cards.findLast((one) => one.mentions.some(({ stance }) => stance !== 'warns'));
	const answered = heard.voice.parent
		? thread.cards.findLast((one) => one.mentions.some(({ comment }) => comment === heard.voice.parent))
		: undefined;
	if (answered && opinionOf(readOpinion(reading), reading) === 'warns') {
		answered.mentions.push(mentionOf(heard, 'warns', null));
		return;
	}
	if (!card || card.first === 0 || (thread.kind !== 'question' && thread.kind !== 'need')) return;
	const met =
		/\b(elle|elles|il|ils)\b.*\b(est|a|sont|ont|était)\b/i.test(reading.text) && !/\?/.test(reading.text);
	const back =
		/\b(ai (?:appelée?|eue?|vue?|testée?)|(?:est|sont) (?:passée?s?|venue?s?)|sommes allés|suis allée?)(?!\p{L})/iu.test(
			reading.text,
		);
	const { praise, warning } = seeStance(reading);
	const done = /^(réparée?|réglée?|débloquée?|résolue?|soignée?|dépannée?|guérie?|fait)(?!\p{L})/iu.test(
		reading.text,
	);
	if (((met && back) || done) && praise > warning) card.mentions.push(mentionOf(heard, 'recommends', null));
}

/** Praise without a name counts when it is plainly about the one just named. */
function confirms(reading: Reading): boolean {
	return /\by (est|va|vont|sont|allons|était)\b.*\b(super|top|équipe|génial|contente?s?|ravie?s?|adore)|\b(super|belle|top) (équipe|endroit|ambiance|adresse|école|crèche|lieu)|^(?:oh |ah |ha )?(pareil|idem|\+ ?1|je confirme|confirme|oui|super adresse|on y|trop bien|génial|top|crèche|elle|il )|\b(une perle|au top|abonnés|confiance|recommande|adorable)\b/i.test(
		reading.text.trim(),
	);
}

/** Somewhere only named in passing needs more than "pareil". */
function praisesPlainly(reading: Reading): boolean {
	return /\b(perle|au top|abonnés|confiance|recommande|adorables?|ador[eé]\w*|super|géniale?s?|top|excellente?s?|parfaite?s?)(?!\p{L})/iu.test(
		reading.text,
	);
}
