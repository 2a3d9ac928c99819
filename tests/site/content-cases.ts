/** Posts of every sort, made to order: what a reader must cope with besides plain text. */
import type { SiteAuthor, SiteComment, SiteGroup, SitePost } from './content.ts';
import { digits, hash, letters, pick, randomFrom } from './seed.ts';
import { authorNamed, postIdAt } from './world.ts';

export const CASES = [
	'plain',
	'paragraphs',
	'emoji-in-text',
	'only-emoji',
	'only-photo',
	'photos',
	'coloured',
	'quoted',
	'mention',
	'hashtag',
	'link',
	'right-to-left',
	'long',
	'sale',
	'poll',
	'event',
	'anonymous',
	'video',
	'edited',
	'pinned',
	'markup-as-text',
	'two-deep',
	'sticker',
	'many-comments',
] as const;

export type Case = (typeof CASES)[number];

const NAMES = [
	'Julie Petit',
	'Amélie de La Tour',
	'Oumou Traoré',
	'Éric O’Brien',
	'Leïla Chaouch',
	'Jean-Yves Le Goff',
	'Nguyễn Thu Hà',
	'Χρήστος Παππάς',
	'Zoé',
	'مريم العلوي',
];
const SENTENCES = [
	'Bonjour à tous, je cherche une poussette double en bon état.',
	'Quelqu’un connaît une pédiatre qui prend de nouveaux patients ?',
	'Je donne des vêtements 3 ans, à venir chercher près de la mairie.',
	'Le marché de samedi est déplacé place de la République.',
	'Attention travaux rue des Lilas demain matin.',
	'Does anyone have a spare booster seat for next week?',
	'Merci à toutes pour vos réponses, vous êtes super.',
	'J’ai perdu un doudou lapin gris au parc, récompense en gâteaux.',
];

function author(seed: string): SiteAuthor {
	return authorNamed(pick(NAMES, randomFrom(`author ${seed}`)), 'cases');
}

function sentence(seed: string): string {
	return pick(SENTENCES, randomFrom(`sentence ${seed}`));
}

function commentsFor(seed: string, count: number, at: number, deep: boolean): SiteComment[] {
	const out: SiteComment[] = [];
	let top: SiteComment | null = null;
	for (let i = 0; i < count; i++) {
		const reply = top !== null && (deep ? i % 3 !== 0 : hash(`reply ${seed} ${i}`) % 4 === 0);
		const comment: SiteComment = {
			id: digits(`case comment ${seed} ${i}`, 16),
			parentId: reply && top ? top.id : null,
			author: author(`${seed} comment ${i}`),
			text: `${sentence(`${seed} comment ${i}`)} (${i})`,
			at: at + (i + 1) * 7 * 60_000,
		};
		out.push(comment);
		if (!reply) top = comment;
	}
	return out;
}

/** One post of the given sort; same arguments, same post. */
export function casePost(what: Case, seed: string, group: SiteGroup, at: number): SitePost {
	const key = `${what} ${seed}`;
	const h = hash(key);
	const plain: SitePost = {
		id: postIdAt(at, `case ${key}`),
		pfbid: `pfbid0${letters(`case pfbid ${key}`, 58)}`,
		group,
		author: author(key),
		at,
		text: `${sentence(key)} ${letters(key, 4)}`,
		body: 'plain',
		photos: 0,
		reactions: h % 20,
		comments: commentsFor(key, h % 4, at, false),
	};
	switch (what) {
		case 'plain':
			return plain;
		case 'paragraphs':
			return {
				...plain,
				text: `${sentence(`${key} 1`)}\n${sentence(`${key} 2`)}\n\n${sentence(`${key} 3`)}`,
			};
		case 'emoji-in-text':
			return { ...plain, text: `🛋️ ${plain.text} 👨‍👩‍👧‍👦 à bientôt ❤️` };
		case 'only-emoji':
			return { ...plain, text: '🎉🎉🥐' };
		case 'only-photo':
			return { ...plain, text: '', photos: 1 };
		case 'photos':
			return {
				...plain,
				photos: 3 + (h % 4),
				photoCaption: 'Peut être une image de 2 personnes, enfant et texte qui dit « VIDE-GRENIER »',
			};
		case 'coloured':
			return { ...plain, body: 'coloured', text: sentence(key) };
		case 'quoted':
			return {
				...plain,
				quoted: {
					id: postIdAt(at - 86_400_000, `quoted ${key}`),
					author: author(`quoted ${key}`),
					text: `${sentence(`quoted ${key}`)}\n${sentence(`quoted again ${key}`)}`,
					at: at - 86_400_000,
				},
			};
		case 'mention': {
			const named = author(`mention ${key}`);
			return { ...plain, text: `Merci ${named.name} pour le coup de main`, mentions: [named] };
		}
		case 'hashtag':
			return { ...plain, text: `${sentence(key)} #bonplan #Été2026 n°#3` };
		case 'link':
			return {
				...plain,
				text: `Tout est là : https://exemple.org/bourse?ville=montreuil&jour=14#plan, à partager. Voir aussi http://asso.example/`,
			};
		case 'right-to-left':
			return {
				...plain,
				text: 'مرحبا، أبحث عن طبيب أطفال قريب من المدرسة\nشكرا جزيلا',
				author: authorNamed('مريم العلوي', 'cases'),
			};
		case 'long':
			return {
				...plain,
				text: Array.from({ length: 60 }, (_, i) => `${sentence(`${key} ${i}`)} [${i}]`).join(' '),
			};
		case 'sale': {
			const price = `${5 + (h % 90)} €`;
			return {
				...plain,
				text: `${sentence(key)}`,
				photos: 2,
				sale: {
					listingId: digits(`listing ${key}`, 16),
					price,
					place: 'Montreuil',
					title: 'Poussette double Zekiwa',
				},
			};
		}
		case 'poll':
			return { ...plain, poll: ['Samedi matin', 'Dimanche après-midi', 'Ni l’un ni l’autre'] };
		case 'event':
			return {
				...plain,
				event: {
					id: digits(`event ${key}`, 15),
					when: 'SAM. 14 MARS À 09:00',
					title: 'Bourse aux jouets',
					place: 'Salle des fêtes',
				},
			};
		case 'anonymous':
			return { ...plain, author: authorNamed('Membre anonyme', group.name) };
		case 'video':
			return { ...plain, video: true };
		case 'edited':
			return { ...plain, edited: true, comments: plain.comments.map((c) => ({ ...c, edited: true })) };
		case 'pinned':
			return { ...plain, pinned: true };
		case 'markup-as-text':
			return {
				...plain,
				text: '<script>alert(1)</script> & <b>gras</b> "guillemets" <img src=x onerror=alert(2)>',
			};
		case 'two-deep':
			return { ...plain, comments: commentsFor(key, 8, at, true) };
		case 'sticker': {
			const [first, ...rest] = commentsFor(key, 3, at, false);
			return { ...plain, comments: first ? [{ ...first, text: '', sticker: 'cœur' }, ...rest] : rest };
		}
		case 'many-comments':
			return { ...plain, comments: commentsFor(key, 60, at, true) };
	}
}
