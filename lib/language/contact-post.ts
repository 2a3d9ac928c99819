/** What the post itself puts in the address book: a service offered, an organiser, a good address, someone asked about. */
import type { Kind } from '#lib/domain/kind.ts';
import { type ContactThread, type Heard, SERVICES } from './contact-card.ts';
import { mentionOf } from './contact-mentions.ts';
import { addAuthorCard, addCard, addNameless } from './contact-new.ts';
import { giveWays, hasWays } from './contact-ways.ts';
import type { Role } from './cues/role-cues.ts';
import { seeksSomeone } from './job-sides.ts';
import { BOUNDS, judgeStance } from './judge-stance.ts';
import { capital, capitalsEnd, folded, inReach, make, type NameFound } from './name-run.ts';
import type { Found } from './phrases.ts';
import { foldWords, type Reading } from './reading.ts';

/** Whether a post of this kind can put anyone in the book; most only ask. */
export function mayName(post: Reading, kind: Kind): boolean {
	if (kind === 'question') return ASKS_ABOUT.test(post.text);
	return kind !== 'cause' && SPEAKING.has(kind);
}

/** Does the post itself put someone in the book: a service offered, an organiser, a good address. */
export function speaksForService(heard: Heard, kind: Kind, reached: boolean): boolean {
	if (kind === 'question') return false;
	if (kind === 'job' && seeksSomeone(heard.voice.reading))
		return heard.names.some(({ is }) => is === 'place');
	if (kind === 'tip') return true;
	if (kind === 'offer') return reached ? offersService(heard) || signsItself(heard) : false;
	return reached;
}

/** Kinds whose post speaks for a service, a place or an organiser. */
const SPEAKING: ReadonlySet<Kind> = new Set([
	'offer',
	'job',
	'event',
	'tip',
	'announcement',
	'cause',
	'other',
	'idea',
]);

/** A service rather than a thing: a role of care, lessons or trade said early, or a rate by the hour. */
function offersService(heard: Heard): boolean {
	const early = heard.roles.some((role) => SERVICES.has(role.value.family) && role.from < 45);
	return (
		early ||
		/\/\s?h\b|de l['’]heure|\/heure|à domicile|mes services|ses services|propose de (?:garder|venir|faire|donner|aider|promener)|prends? (?:des |vos )?commandes?|sur commande/i.test(
			heard.voice.reading.text,
		)
	);
}

/** The author's own name beside the number: someone who wants to be called by name. */
function signsItself(heard: Heard): boolean {
	const author = foldWords(heard.voice.author ?? '');
	return author.length > 1 && heard.names.some((name) => author.every((word) => name.keys.includes(word)));
}

export function hearPost(heard: Heard, thread: ContactThread): void {
	const { names, roles, voice } = heard;
	const tip = thread.kind === 'tip';
	const named = names.filter((name) => fitsPost(name, thread, heard));
	const bodies = named.filter((name) => name.is === 'place');
	const people = named.filter((name) => name.is === 'person');
	const subject = tip && bodies.length === 0 ? subjectOf(voice.reading) : null;
	const main = subject ? [subject] : tip ? bodies.slice(0, 1) : chosen(thread.kind, bodies, people);
	if (main.length === 0 && !hasWays(heard.ways)) return;
	const cards = main.map((name) => addCard(thread, heard, name));
	if (cards.length === 0) {
		// A page of the town to read is nobody to call.
		if (thread.kind === 'announcement' && heard.ways.phones.length + heard.ways.emails.length === 0) return;
		cards.push(tip ? addNameless(thread, heard) : addAuthorCard(thread, heard));
	}
	giveWays(heard, thread, cards);
	const stance = tip ? 'recommends' : recommendsOther(voice.reading) ? 'recommends' : 'mentions';
	for (const card of cards) {
		card.mentions = [mentionOf(heard, stance, card.names[0] ?? null)];
		card.role ||=
			roles.find((role) => SERVICES.has(role.value.family))?.value.role ?? roles[0]?.value.role ?? '';
	}
	if (thread.kind !== 'event') return;
	for (const one of animators(named, roles, main))
		addCard(thread, heard, one).mentions = [mentionOf(heard, 'mentions', one)];
}

/** What is of a town or of everyone, and no address of its own. */
const OF_ALL =
	/^(ville|mairie|commune|region|departement|marche|site|page|carte|groupe|journee|fete|fin|debut|saison|classe|place|rue|quartier|cote|nord|sud|est|ouest|centre|plupart|code|offre|soldes|vacances|enfants|parents|livre|film|serie|marque|magasins|boutiques)$/;
const EARLY = 24;

/** "le chantier naval de la Pointe", "l'étang du Moulin": what a good address is about, when no known noun tells it. */
function subjectOf(reading: Reading): NameFound | null {
	for (let at = 0; at < Math.min(EARLY, reading.words.length); at += 1) {
		if (!/^(le|la|l)$/.test(folded(reading, at))) continue;
		const noun = reading.words[at + 1];
		if (noun?.shape !== 'lower' || noun.folded.length < 4 || OF_ALL.test(noun.folded)) continue;
		if (capital(reading, at + 2) && inReach(reading, at + 2))
			return make(reading, at + 1, capitalsEnd(reading, at + 2, true), {
				is: 'place',
				by: 'noun',
				role: null,
			});
		for (let link = at + 2; link <= at + 3; link += 1) {
			if (!/^(de|du|des|d)$/.test(folded(reading, link))) continue;
			const start = /^(la|l|les)$/.test(folded(reading, link + 1)) ? link + 2 : link + 1;
			if (!capital(reading, start) || !inReach(reading, start)) continue;
			return make(reading, at + 1, capitalsEnd(reading, start, true), {
				is: 'place',
				by: 'noun',
				role: null,
			});
		}
	}
	return null;
}

/** The post's own card: a body before a person for events and jobs, the person first when someone offers. */
function chosen(kind: Kind, bodies: readonly NameFound[], people: readonly NameFound[]): NameFound[] {
	const order = kind === 'offer' ? [...people, ...bodies] : [...bodies, ...people];
	return order.slice(0, 1);
}

/** "Animé par Solveig, monitrice": a person with a role beside the organiser. */
function animators(
	names: readonly NameFound[],
	roles: readonly Found<Role>[],
	main: readonly NameFound[],
): NameFound[] {
	return names.filter(
		(name) =>
			name.is === 'person' &&
			!main.includes(name) &&
			roles.some((role) => role.value.is === 'person' && role.from >= name.to && role.from - name.to <= 2),
	);
}

function fitsPost(name: NameFound, thread: ContactThread, heard: Heard): boolean {
	if (thread.kind === 'tip') {
		return (
			name.is === 'place' &&
			(name.by === 'noun' ||
				name.by === 'link' ||
				(name.by === 'bare' && name.from < 16) ||
				(name.by === 'article' && name.to - name.from > 2))
		);
	}
	if (name.is === 'place') return name.by !== 'article' || name.to - name.from > 2;
	if (name.by !== 'first-name') return true;
	const phone = heard.ways.phones[0];
	const word = heard.voice.reading.words[name.from];
	return phone !== undefined || word !== undefined;
}

/** "je relaie pour ma cousine", "je travaille là et l'ambiance est bonne": the author speaks for another. */
function recommendsOther(reading: Reading): boolean {
	return (
		(/relaie|relaye|pour (?:ma|mon|une|un) (?:cousine?|amie?|soeur|sœur|frère|nièce|neveu|copine|copain|voisine?|collègue|belle)/i.test(
			reading.text,
		) &&
			/sérieu|ponctu|formidable|super|génial|top|bonne ambiance|recommand/i.test(reading.text)) ||
		/l['’]ambiance est bonne|je (?:vous )?(?:le |la |les )?(?:recommande|conseille)/i.test(reading.text)
	);
}

/** A club or shop an announcement names in passing; comments may make it a contact. */
export function hearInPassing(heard: Heard, thread: ContactThread): void {
	const name = heard.names.find(({ by, is, role }) => by === 'noun' && is === 'place' && role !== null);
	if (!name) return;
	const card = addCard(thread, heard, name);
	card.mentions = [mentionOf(heard, 'mentions', name)];
	card.latent = true;
}

/** Words by which a post asks about someone it names. */
const ASKS_ABOUT =
	/\bavis\b|que vaut|pense[zs]|conna[iî]|retours?\b|exp[eé]rience|recommand|d[eé]j[aà] (?:[eé]t[eé] chez|vu|consult[eé]|mis|eu|fait appel|laiss[eé]|confi[eé])|[çc]a se passe (?:bien|comment)|\btest[ée]|\bessay[ée]|\bvaut (?:quoi|le coup)|c['’]est (?:bien|comment)|content(?:e|s|es)? d|inscrit|quelqu['’]un y (?:a|est|va|était)|qui y (?:a|est|va|met)/i;

/** "Votre avis sur le docteur Vasseur ?": the post names who it asks about, without a word for or against. */
export function hearAskedAbout(heard: Heard, thread: ContactThread): void {
	const blamed = new Set(thread.cards.flatMap(({ names }) => names));
	for (const name of heard.names
		.filter((one) => !blamed.has(one) && (one.by === 'title' || (one.by === 'noun' && one.is === 'place')))
		.slice(0, 2)) {
		addCard(thread, heard, name).mentions = [mentionOf(heard, 'mentions', name)];
	}
}

/** "je me suis fait avoir chez Pit-Stop King", "pas Électro-Fix": whom the post itself warns against while it asks for another. */
export function hearBlamed(heard: Heard, thread: ContactThread): void {
	const { reading } = heard.voice;
	for (const name of heard.names) {
		if (name.is !== 'place' || name.by === 'article' || !name.keys.some(isWordy)) continue;
		const {
			from = 0,
			to = 0,
			asks = true,
		} = reading.sentences[reading.words[name.from]?.sentence ?? 0] ?? {};
		if (asks) continue;
		const { warns } = judgeStance(reading, from, to, heard.names, undefined, thread.stances);
		if (warns < BOUNDS.postWarns) continue;
		addCard(thread, heard, name).mentions = [mentionOf(heard, 'warns', name)];
	}
}

/** "E20" is what a machine shows. */
function isWordy(key: string): boolean {
	return key.length > 3 && !/\d/.test(key);
}
