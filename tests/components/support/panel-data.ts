import type { AgendaEntry } from '#lib/domain/agenda.ts';
/** Invented people, numbers of the ranges kept for fiction (ARCEP: 01 99 00, 06 39 98). */
import type { Contact, ContactSource } from '#lib/domain/contact.ts';
import type { Coverage } from '#lib/domain/coverage.ts';
import type { Findings } from '#lib/domain/findings.ts';
import type { Group } from '#lib/domain/group.ts';
import type { ContactHit, ThreadHit } from '#lib/domain/hit.ts';
import type { AuthorHash, CommentKey, ContactId, GroupId, PostKey, TagId } from '#lib/domain/ids.ts';
import type { IndexState } from '#lib/domain/index-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '#lib/domain/settings.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import type { Tip } from '#lib/domain/tip.ts';

/** Wednesday 18 March 2026, 21:04 in Paris. */
export const NOW = Date.parse('2026-03-18T20:04:00Z');
export const DAY = 24 * 60 * 60 * 1000;

export const MONTREUIL = '1000000000000001' as GroupId;
export const MAMANS = '1000000000000002' as GroupId;

export function group(change: Partial<Group> = {}): Group {
	return {
		id: MONTREUIL,
		slug: null,
		name: 'Parents de Montreuil',
		state: 'on',
		country: 'FR',
		timeZone: 'Europe/Paris',
		schoolZone: null,
		placeSetByUser: false,
		chosenAt: 0,
		sample: false,
		firstReadAt: NOW - 14 * DAY,
		lastReadAt: NOW - 3_600_000,
		lastHealth: {
			unitsSeen: 12,
			postsRead: 12,
			withId: 12,
			withTime: 11,
			withAuthor: 12,
			unreadable: [],
			verdict: 'ok',
		},
		...change,
	};
}

/** « Un [pédiatre] qui… »: brackets mark the match. */
export function passage(text: string): Snippet {
	return text
		.split(/(\[[^\]]*\])/)
		.filter(Boolean)
		.map((part) =>
			part.startsWith('[') ? { text: part.slice(1, -1), match: true } : { text: part, match: false },
		);
}

export function threadHit(change: Partial<ThreadHit> = {}): ThreadHit {
	return {
		type: 'thread',
		key: '1000000000000001:1' as PostKey,
		groupId: MONTREUIL,
		groupName: 'Parents de Montreuil',
		country: 'FR',
		kind: 'question',
		kindConfirmed: false,
		answered: true,
		settled: false,
		sensitive: false,
		tags: ['t1' as TagId, 't2' as TagId],
		saved: false,
		authorName: 'Léa D.',
		time: { at: NOW - 21 * DAY, precision: 'minute', source: 'label' },
		firstSeenAt: NOW - 14 * DAY,
		estimate: null,
		permalink: 'https://www.facebook.com/groups/1000000000000001/posts/1/',
		sample: false,
		passage: passage('Un [pédiatre] qui prend encore de nouveaux patients à Montreuil ?'),
		reply: {
			key: 'c1' as CommentKey,
			authorName: 'Julie P.',
			passage: passage('…douce, jamais pressée, et elle rappelle le soir même.'),
		},
		call: { phone: '+33199001234', name: 'Dr Hélène Martin', role: 'pédiatre', recommendedBy: 4 },
		note: null,
		facts: null,
		replyCount: 7,
		score: 12,
		why: [{ code: 'words', words: ['pédiatre'] }, { code: 'answered' }],
		...change,
	};
}

export function contactHit(change: Partial<ContactHit> = {}): ContactHit {
	return {
		type: 'contact',
		id: 'k1' as ContactId,
		name: 'Dr Hélène Martin',
		role: 'Pédiatre',
		marked: { name: passage('Dr Hélène Martin'), role: passage('[Pédiatre]') },
		phones: ['+33199001234'],
		place: 'Croix de Chavaux',
		recommendedBy: 4,
		warnedBy: 0,
		groupCount: 2,
		lastSaidAt: NOW - 21 * DAY,
		passage: [],
		score: 14,
		why: [{ code: 'words', words: ['pédiatre'] }],
		...change,
	};
}

export const HITS = [
	threadHit(),
	threadHit({
		key: '1000000000000002:2' as PostKey,
		groupId: MAMANS,
		groupName: 'Mamans du 93',
		time: { at: null, precision: 'unknown', source: 'none' },
		passage: passage('Quel [pédiatre] de garde le dimanche, côté Vincennes ?'),
		reply: {
			key: 'c2' as CommentKey,
			authorName: 'Amina K.',
			passage: passage('La maison médicale de garde, sans rendez‑vous.'),
		},
		call: null,
		tags: [],
		note: null,
		replyCount: 3,
		permalink: null,
	}),
	contactHit(),
	threadHit({
		key: '1000000000000001:3' as PostKey,
		kind: 'event',
		kindConfirmed: true,
		answered: false,
		time: { at: NOW - 2 * DAY, precision: 'day', source: 'relative' },
		passage: passage(
			'Café des parents avec une [pédiatre], maison de quartier, samedi 21 mars à 10 h. Gratuit.',
		),
		reply: null,
		call: null,
		tags: ['t1' as TagId],
		saved: true,
		note: null,
		replyCount: 0,
	}),
	threadHit({
		key: '1000000000000001:4' as PostKey,
		answered: false,
		time: { at: NOW - 12 * 60_000, precision: 'minute', source: 'label' },
		passage: passage('Un [pédiatre] qui suit les prématurés ?'),
		reply: null,
		call: null,
		tags: [],
		note: null,
		replyCount: 0,
	}),
] as const;

export function findings(change: Partial<Findings> = {}): Findings {
	return {
		hits: HITS,
		total: HITS.length,
		undated: 0,
		facets: {
			kinds: [
				{ kind: 'question', count: 3 },
				{ kind: 'event', count: 1 },
			],
			groups: [
				{ groupId: MONTREUIL, count: 3 },
				{ groupId: MAMANS, count: 1 },
			],
			tags: [
				{ tagId: 't1' as TagId, count: 2 },
				{ tagId: 't2' as TagId, count: 1 },
			],
			answered: 2,
			contacts: 1,
			periods: null,
		},
		typed: [],
		wordless: false,
		cut: false,
		elsewhere: [],
		...change,
	};
}

/** Everything in its place. */
export const INDEX: IndexState = { waiting: 0, threads: 0, merged: null };

export const NOTHING: Findings = {
	hits: [],
	total: 0,
	undated: 0,
	facets: { kinds: [], groups: [], tags: [], answered: 0, contacts: 0, periods: null },
	typed: [],
	wordless: false,
	cut: false,
	elsewhere: [
		{
			groupId: MONTREUIL,
			groupName: 'Parents de Montreuil',
			url: 'https://www.facebook.com/groups/1000000000000001/search/?q=accrobranche',
		},
		{
			groupId: MAMANS,
			groupName: 'Mamans du 93',
			url: 'https://www.facebook.com/groups/1000000000000002/search/?q=accrobranche',
		},
	],
};

export function tag(id: string, label: string): Tag {
	return {
		id: id as TagId,
		label,
		archived: false,
		colour: null,
		mergedInto: null,
		uses: 3,
		stamps: {},
		deletedAt: null,
	};
}

export function source(change: Partial<ContactSource> = {}): ContactSource {
	return {
		postKey: '1000000000000001:1' as PostKey,
		commentKey: 'c1' as CommentKey,
		groupId: MONTREUIL,
		permalink: 'https://www.facebook.com/groups/1000000000000001/posts/1/',
		excerpt: 'Douce, jamais pressée, et elle rappelle le soir même.',
		authorName: 'Julie P.',
		authorHash: 'a1' as AuthorHash,
		stance: 'recommends',
		at: NOW - 21 * DAY,
		...change,
	};
}

export function contact(change: Partial<Contact> = {}): Contact {
	return {
		id: 'k1' as ContactId,
		name: 'Dr Hélène Martin',
		role: 'Pédiatre',
		phones: ['+33199001234'],
		emails: [],
		urls: [],
		place: 'Croix de Chavaux, Montreuil',
		note: 'Demander le créneau du mercredi matin.',
		sources: [
			source(),
			source({
				commentKey: 'c2' as CommentKey,
				groupId: MAMANS,
				excerpt: 'Elle a pris ma fille en urgence un samedi.',
				authorName: 'Karim B.',
				authorHash: 'a2' as AuthorHash,
				at: Date.parse('2026-01-09T10:00:00Z'),
			}),
			source({
				commentKey: 'c3' as CommentKey,
				excerpt: 'Très bien, mais comptez deux mois pour un premier rendez‑vous.',
				authorName: 'Sofia L.',
				authorHash: 'a3' as AuthorHash,
				stance: 'warns',
				at: Date.parse('2025-11-20T10:00:00Z'),
			}),
			source({
				commentKey: 'c4' as CommentKey,
				excerpt: 'Je confirme, on y va depuis trois ans.',
				authorName: null,
				authorHash: 'a4' as AuthorHash,
				at: null,
			}),
		],
		stamps: {},
		deletedAt: null,
		createdAt: NOW - 10 * DAY,
		sample: false,
		...change,
	};
}

export const CONTACTS: readonly Contact[] = [
	contact(),
	contact({
		id: 'k2' as ContactId,
		name: 'Atelier vélo de la rue Rapatel',
		role: 'Réparation de vélos d’enfant',
		phones: ['+33639980042'],
		emails: ['atelier@velo-rapatel.example'],
		urls: ['https://velo-rapatel.example/'],
		place: 'Montreuil',
		note: '',
		sources: [source({ excerpt: 'Révision complète pour 25 €, le mercredi.' })],
	}),
	contact({
		id: 'k3' as ContactId,
		name: 'Élodie, assistante maternelle',
		role: '',
		phones: [],
		place: 'Bas-Montreuil',
		note: '',
		sources: [],
	}),
	contact({
		id: 'k4' as ContactId,
		name: 'Crèche parentale Les Petits Pois de la place du Marché de la Croix de Chavaux',
		role: 'Crèche associative',
		phones: ['+33199005678'],
		place: 'Montreuil',
		note: '',
		sources: [source({ stance: 'warns', excerpt: 'Deux ans d’attente.' })],
	}),
];

export function tip(change: Partial<Tip> = {}): Tip {
	return {
		key: '1000000000000001:10' as PostKey,
		kind: 'tip',
		state: 'open',
		groupId: MONTREUIL,
		groupName: 'Parents de Montreuil',
		authorName: 'Paul V.',
		text: 'Vélos d’enfant révisés à l’atelier de la rue Rapatel',
		price: 'dès 25 €',
		time: { at: NOW - 3 * DAY, precision: 'minute', source: 'label' },
		firstSeenAt: NOW - 3 * DAY,
		estimate: null,
		permalink: 'https://www.facebook.com/groups/1000000000000001/posts/10/',
		tags: [],
		note: '',
		facts: null,
		...change,
	};
}

export const TIPS: readonly Tip[] = [
	tip({
		key: 'g:13' as PostKey,
		kind: 'need',
		authorName: 'Léa D.',
		text: 'Je cherche une poussette double pour des jumeaux, plutôt compacte.',
		price: 'jusqu’à 80 €',
		time: { at: NOW - DAY, precision: 'minute', source: 'label' },
		note: 'Demander à Thomas.',
	}),
	tip(),
	tip({
		key: 'g:11' as PostKey,
		kind: 'offer',
		authorName: 'Nadia S.',
		text: 'Lit à barreaux en hêtre, matelas compris',
		price: 'don',
		time: { at: NOW - 2 * DAY, precision: 'minute', source: 'label' },
	}),
	tip({
		key: 'g:12' as PostKey,
		kind: 'offer',
		state: 'taken',
		authorName: 'Thomas R.',
		text: 'Vends poussette double Baby Jogger, pliée elle passe partout.',
		price: '60 €',
		time: { at: NOW - 30 * DAY, precision: 'minute', source: 'label' },
	}),
	tip({
		key: 'g:14' as PostKey,
		kind: 'tip',
		authorName: null,
		text: 'Le marché de la Croix de Chavaux solde les fruits après 13 h le dimanche, et la fromagère du fond garde des fins de meule pour les familles qui demandent gentiment, il suffit de venir avec une boîte.',
		price: null,
		time: { at: null, precision: 'unknown', source: 'none' },
		firstSeenAt: NOW - 12 * DAY,
		estimate: null,
		groupId: MAMANS,
		groupName: 'Mamans du 93',
	}),
];

export const COVERAGE: Coverage = {
	posts: 212,
	comments: 1480,
	contacts: 4,
	groups: 2,
	since: Date.parse('2026-03-04T09:00:00Z'),
	until: NOW,
	samplePosts: 0,
};

export const SETTINGS: Settings = {
	...DEFAULT_SETTINGS,
	language: 'fr',
	firstRunDone: true,
	keepComments: true,
};

const MINUTE = 60_000;

function timeDay(day: string, aid: number, feed: number): TimeWeek['days'][number] {
	return { day, spent: { 'mutual-aid': aid * MINUTE, feed: feed * MINUTE, other: 0 } };
}

export const WEEK: TimeWeek = {
	days: [
		timeDay('2026-03-12', 12, 22),
		timeDay('2026-03-13', 20, 18),
		timeDay('2026-03-14', 6, 35),
		timeDay('2026-03-15', 15, 20),
		timeDay('2026-03-16', 24, 26),
		timeDay('2026-03-17', 31, 14),
		timeDay('2026-03-18', 18, 9),
	],
	limit: 20,
	extended: 0,
	nextLimit: null,
	proposal: 20,
	dayStartsAt: 4,
	gate: { searched: 3, left: 1, entered: 2 },
};

/** One event of the agenda, tomorrow. */
export function agendaEntry(change: Partial<AgendaEntry> = {}): AgendaEntry {
	const key = change.key ?? ('1:1' as PostKey);
	return {
		key,
		title: 'Bourse aux vêtements, salle des fêtes',
		kind: 'event',
		past: false,
		start: NOW + DAY,
		end: NOW + DAY + 3 * 3_600_000,
		allDay: false,
		place: 'salle des fêtes',
		ages: { from: 0, to: 36 },
		confirmed: false,
		candidates: [],
		because: ['samedi 21 mars', '9h'],
		price: { amount: 0, currency: 'EUR' },
		said: [],
		country: 'FR',
		timeZone: 'Europe/Paris',
		announcements: [
			{
				key,
				groupName: 'Parents de Montreuil',
				time: { at: NOW - DAY, precision: 'minute', source: 'label' },
				firstSeenAt: NOW,
				estimate: null,
				permalink: 'https://www.facebook.com/groups/1/posts/1/',
			},
		],
		shared: [],
		...change,
	};
}

/** An offer that may answer a need. */
export function matchView(change: Partial<MatchView> = {}): MatchView {
	return {
		key: '1000000000000001:90' as PostKey,
		linked: false,
		type: 'need-offer',
		kind: 'offer',
		excerpt: 'Vends poussette double Baby Jogger, pliée elle passe partout.',
		groupName: 'Parents de Montreuil',
		authorName: 'Thomas R.',
		time: { at: NOW - 4 * DAY, precision: 'minute', source: 'label' },
		firstSeenAt: NOW - 4 * DAY,
		estimate: null,
		permalink: 'https://www.facebook.com/groups/1000000000000001/posts/90/',
		because: ['poussette', 'double'],
		price: { amount: 60, currency: 'EUR' },
		...change,
	};
}
