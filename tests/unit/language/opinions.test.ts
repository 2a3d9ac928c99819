import { describe, expect, test } from 'vitest';
import type { CommentKey } from '#lib/domain/ids.ts';
import { findContacts } from '#lib/language/contacts.ts';
import { readText } from '#lib/language/reading.ts';

interface Said {
	readonly by: string;
	readonly text: string;
	/** Answers the comment of that place, from 0. */
	readonly to?: number;
}

const POST = 'Bonjour, vous connaissez une bonne sage-femme par ici ?';
const NAMED: Said = { by: 'Odile Ferret', text: 'Mme Castagnier, 06 39 98 11 22' };

/** Who recommends and who warns, of the contacts of a thread. */
function voicesOf(comments: readonly Said[], post = POST) {
	const key = (at: number) => `c${at}` as CommentKey;
	const contacts = findContacts(
		[
			{ comment: null, parent: null, author: 'Lise Aubert', isAuthor: true, reading: readText(post) },
			...comments.map(({ by, text, to }, at) => ({
				comment: key(at),
				parent: to === undefined ? null : key(to),
				author: by,
				isAuthor: by === 'Lise Aubert',
				reading: readText(text, 'comment'),
			})),
		],
		'question',
		'FR',
	);
	return contacts.map(({ name, mentions }) => {
		const by = (stance: string) =>
			[...new Set(mentions.filter((one) => one.stance === stance).map((one) => one.author))].sort();
		return { name, recommends: by('recommends'), warns: by('warns') };
	});
}

describe('an opinion that names nobody', () => {
	test.each([
		"on l'a eue deux ans, une perle",
		'+1',
		'pareil, je valide',
		'nous aussi, super',
		'elle a suivi mes deux grossesses',
		'pas mal, mais réservez',
		'très humaine, mais une heure de retard',
	])('recommends: %s', (text) =>
		expect(voicesOf([NAMED, { by: 'Paul Nerval', text }])).toMatchObject([
			{ recommends: ['Odile Ferret', 'Paul Nerval'], warns: [] },
		]),
	);

	test.each([
		'bof',
		"deux heures d'attente",
		'je ne recommande pas',
		"depuis qu'elle a déménagé c'est moins bien",
		'au début ravie, mais on a fini par changer',
	])('warns: %s', (text) =>
		expect(voicesOf([NAMED, { by: 'Paul Nerval', text }])).toMatchObject([
			{ recommends: ['Odile Ferret'], warns: ['Paul Nerval'] },
		]),
	);

	test.each(['elle prend encore ?', 'merci beaucoup !', 'je suis', "6 mois d'attente chez elle", 'up'])(
		'says nothing: %s',
		(text) =>
			expect(voicesOf([NAMED, { by: 'Paul Nerval', text }])).toMatchObject([
				{ recommends: ['Odile Ferret'], warns: [] },
			]),
	);

	test('agreement is with the comment it answers', () => {
		const said = voicesOf([
			NAMED,
			{ by: 'Paul Nerval', text: 'Je déconseille, elle est brutale' },
			{ by: 'Rita Sol', text: '+1', to: 1 },
			{ by: 'Yan Cros', text: 'idem', to: 0 },
		]);
		expect(said).toMatchObject([
			{ recommends: ['Odile Ferret', 'Yan Cros'], warns: ['Paul Nerval', 'Rita Sol'] },
		]);
	});

	test('agreement is with the member it names', () => {
		const said = voicesOf([
			NAMED,
			{ by: 'Paul Nerval', text: 'Plutôt Mme Durançon, rue Haute' },
			{ by: 'Rita Sol', text: 'même avis que Odile' },
		]);
		expect(said[0]).toMatchObject({ recommends: ['Odile Ferret', 'Rita Sol'] });
		expect(said[1]).toMatchObject({ recommends: ['Paul Nerval'] });
	});

	test('whoever named someone and goes on about them is heard once', () => {
		const said = voicesOf([
			NAMED,
			{ by: 'Paul Nerval', text: 'bof, plutôt Mme Durançon' },
			{ by: 'Odile Ferret', text: 'ah bon ? rien à redire pour nous', to: 1 },
		]);
		expect(said).toMatchObject([
			{ recommends: ['Odile Ferret'], warns: ['Paul Nerval'] },
			{ recommends: ['Paul Nerval'], warns: [] },
		]);
	});
});

test('each of two named in one sentence has its own verdict', () => {
	const said = voicesOf([
		{ by: 'Odile Ferret', text: 'Mme Castagnier ou Mme Durançon' },
		{ by: 'Paul Nerval', text: 'Mme Castagnier oui, Mme Durançon non' },
	]);
	expect(said).toMatchObject([
		{ recommends: ['Odile Ferret', 'Paul Nerval'], warns: [] },
		{ recommends: ['Odile Ferret'], warns: ['Paul Nerval'] },
	]);
});

test('who offers her own help is a contact that nobody has recommended', () => {
	expect(
		voicesOf([{ by: 'Odile Ferret', text: 'Je suis sage-femme, il me reste une place. 06 39 98 11 22' }]),
	).toMatchObject([{ name: 'Odile Ferret', recommends: [], warns: [] }]);
});
