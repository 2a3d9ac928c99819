import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandThread } from '#lib/services/understand-thread.ts';
import { readThread } from './written-thread.ts';

const PARIS = { country: 'FR', timeZone: 'Europe/Paris' } as const;

const threadOf = (text: string, ...comments: [author: string, text: string][]) =>
	readThread('1', text, ...comments);

const kindOf = (text: string, ...comments: [string, string][]) =>
	understandThread(threadOf(text, ...comments), PARIS).kinds[0]?.value;

describe('the kind of a thread', () => {
	test.each([
		['question', 'Que pensez-vous du collège Camus ? On hésite à y inscrire notre fille'],
		['need', 'Je voudrais emprunter un appareil à raclette pour samedi, promis je le rends propre'],
		['offer', 'A céder gratuitement : petit lit à barreaux, démonté. Enlèvement rapide'],
		['tip', 'Astuce du jour : un peu de lait et hop, plus de taches de feutre'],
		['event', 'Souper spaghetti de l’école vendredi 27 mars dès 18h30, réservations avant le 20'],
		['ride', 'Cherche covoiturage pour le collège le matin, je peux faire les retours'],
		['lost', 'Notre perruche verte s’est envolée ce midi. Si vous l’apercevez…'],
		['found', 'J’ai ramassé une gourde au square ce matin, elle est accrochée à la grille'],
		['job', 'Nous cherchons pour la crèche un CAP petite enfance, CDI 30h. Envoyez vos candidatures'],
		['idea', 'Si on écrivait tous ensemble à la mairie pour le passage piéton ?'],
		['cause', 'La maternité va fermer. Signez la pétition avant le conseil du 30'],
		[
			'announcement',
			'La commune vous informe que la collecte aura lieu le 2 avril. Merci de sortir vos objets la veille',
		],
		['distress', 'Il est rentré ivre et il a tout cassé, les petits pleurent, j’ai peur qu’il revienne'],
	])('%s: %s', (kind, text) => {
		expect(kindOf(text)).toBe(kind);
	});

	test('quiet distress is seen, the same words laughed or grumbled are not', () => {
		expect(
			kindOf('je ne dors plus, je ne mange plus. ils seraient mieux sans moi. je suis toute seule'),
		).toBe('distress');
		expect(
			kindOf(
				'Je vais me jeter par la fenêtre (je suis au rdc, rassurez-vous 😅) : un remède contre les poux ?',
			),
		).toBe('question');
		expect(
			kindOf(
				'Je vais craquer avec ce logiciel de cantine, impossible de se connecter, c’est pareil pour vous ?',
			),
		).toBe('question');
	});

	test.each([
		[
			'ride',
			'Bonjour je commence une formation à Vaudry les mardis (9h-17h) et je n’ai pas le permis. Si quelqu’un fait la route au départ de Moëlle je suis preneuse',
		],
		[
			'ride',
			'Frontalière Moëlle > Vaudry gare, 6h40 tapantes, une place se libère à partir du 1er juin (congé de ma copilote !), 5 jours sur 5, retour 16h30',
		],
		['need', 'Je cherche un vélo enfant, je peux venir le prendre à Vaudry samedi'],
	])('the two ends of a way and its day make a ride: %s', (kind, text) => {
		expect(kindOf(text)).toBe(kind);
	});

	test('there is always a kind', () => {
		expect(understandThread(threadOf(''), PARIS).kinds[0]?.value).toBe('other');
	});
});

describe('who speaks without a name', () => {
	const nameless = (anonymous: boolean) => {
		const { post, comments } = threadOf(
			'Cherche cartable pour la rentrée, même abîmé',
			['Léa', 'j’en ai un, je vous le dépose'],
			['Sonia Ferrandi', 'C’est bon merci, on m’en a prêté un'],
		);
		return understandThread(
			{
				post: { ...post, author: null, anonymous },
				comments: comments.map((one, order) => (order === 1 ? { ...one, author: null } : one)),
			},
			PARIS,
		).settled.value;
	};

	test('answers under an anonymous post without a name: its author', () => {
		expect(nameless(true)).toBe(true);
		expect(nameless(false)).toBe(false);
	});
});

describe('who to call', () => {
	test('names, numbers and stances of one thread', () => {
		const { contacts } = understandThread(
			threadOf(
				'Bonjour, connaissez-vous un plombier sérieux ?',
				['Ana M', 'Marc Ferrand 06 44 55 66 77, honnête et rapide'],
				['Zoé P', 'Je confirme pour M. Ferrand. En revanche évitez Express Flotte, 600 € pour un joint'],
			),
			PARIS,
		);
		expect(contacts.map(({ name, role, phones }) => ({ name, role, phones }))).toEqual([
			{ name: 'Marc Ferrand', role: 'plombier', phones: ['+33644556677'] },
			{ name: 'Express Flotte', role: 'plombier', phones: [] },
		]);
		expect(contacts[0]?.mentions.map(({ author, stance }) => [author, stance])).toEqual([
			['Ana M', 'recommends'],
			['Zoé P', 'recommends'],
		]);
		expect(contacts[1]?.mentions.map(({ stance }) => stance)).toEqual(['warns']);
	});

	test.each([
		['Qui connaît un bon pédiatre ?', 'pédiatre'],
		['Vous avez un médecin par ici ?', 'médecin généraliste'],
		['Une adresse pour mon fils malade ?', 'médecin généraliste'],
	])('« docteur » is a title: the trade is the one asked for (%s)', (asked, role) => {
		const { contacts } = understandThread(
			threadOf(asked, ['Julie Petit', 'Le docteur Paul Martin, je recommande, 01 99 00 41 27']),
			PARIS,
		);
		expect(contacts.map((contact) => contact.role)).toEqual([role]);
	});

	test('members called by name, and the seller of a thing, are no contacts', () => {
		const { contacts } = understandThread(
			threadOf(
				'Vends poussette, 60 €, 06 12 34 56 78',
				['Ana M', 'Zoé P c’est pour toi ça !'],
				['Zoé P', 'je prends'],
			),
			PARIS,
		);
		expect(contacts).toEqual([]);
	});
});

describe('whatever is written', () => {
	test('nothing throws, and suggestions stay suggestions', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 400 }),
			fc
				.array(
					fc.constantFrom(
						'samedi',
						'14',
						'mars',
						'9h',
						'de',
						'à',
						'chez',
						'Dr',
						'Martin',
						'06',
						'12',
						'€',
						'?',
						'vends',
						'cherche',
						'rue',
						'L’',
						'(',
						'-',
						'/',
						'.',
					),
					{ maxLength: 60 },
				)
				.map((words) => words.join(' ')),
		);
		fc.assert(
			fc.property(
				text,
				fc.array(fc.tuple(fc.constant('Ana M'), text), { maxLength: 3 }),
				(post, comments) => {
					const { kinds } = understandThread(threadOf(post, ...(comments as [string, string][])), PARIS);
					expect(kinds.length).toBeGreaterThan(0);
					for (const { score } of kinds) expect(score).toBeLessThanOrEqual(1);
				},
			),
		);
	});

	test.each([
		['digits', '1'.repeat(100_000)],
		['digits apart', '06 '.repeat(33_000)],
		['brackets', '('.repeat(100_000)],
		['at signs', 'a@'.repeat(50_000)],
		['links', 'http://'.repeat(14_000)],
		['one long word', 'a'.repeat(100_000)],
		['dots', 'a.'.repeat(50_000)],
		['capitals', 'Rue De La Paix '.repeat(6_600)],
		['names', 'Dr Jean de la '.repeat(7_000)],
		['dates', 'du 12 au 14 mars '.repeat(5_800)],
		['prices', '12,50 € '.repeat(12_000)],
		['cues', 'je cherche un '.repeat(7_100)],
		['inclusive', 'un·e·'.repeat(20_000)],
		['combining', 'e\u0301'.repeat(50_000)],
		['accents', 'é'.repeat(100_000)],
		['apostrophes', "d'".repeat(50_000)],
	])('100 kB of %s are read to the end', (_, text) => {
		expect(understandThread(threadOf(text, ['Ana M', text]), PARIS).kinds.length).toBeGreaterThan(0);
	});
});
