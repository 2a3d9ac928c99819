import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import { wordsIn } from '#lib/i18n/words.ts';

import {
	COVERAGE,
	DAY,
	findings,
	group,
	HITS,
	MAMANS,
	matchView,
	NOTHING,
	NOW,
	passage,
	SETTINGS,
	threadHit,
} from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const field = () => page.getByRole('searchbox');
const cards = () => [...document.querySelectorAll<HTMLElement>('.results article')];

it('opens with the cursor in the search field and says how much was read', async () => {
	await showPanels();
	await expect.element(field()).toHaveFocus();
	await expect.element(page.getByText('212 publications lues depuis le 4 mars')).toBeVisible();
	await expectAccessible();
});

it('says « aujourd’hui » on the first day', async () => {
	await showPanels({ standing: { coverage: { ...COVERAGE, since: NOW - 60_000 } } });
	await expect.element(page.getByText('212 publications lues aujourd’hui')).toBeVisible();
});

it('says of a sample that it is one, of a post without an address that it is unknown', async () => {
	const hits = [
		threadHit({ permalink: null, sample: true }),
		threadHit({ key: '1:9' as PostKey, permalink: null }),
	];
	await showPanels({ find: () => findings({ hits }) }, { query: 'pédiatre' });
	await expect.element(page.getByText('exemple', { exact: true })).toBeVisible();
	await expect.element(page.getByText('lien inconnu', { exact: true })).toBeVisible();
});

it('finds as one types, and marks the matching words', async () => {
	const { inquiries } = await showPanels();
	await userEvent.type(field(), 'péd');
	await expect.element(page.getByRole('heading', { name: /Un pédiatre qui prend encore/ })).toBeVisible();
	expect(inquiries.at(-1)).toMatchObject({ text: 'péd', typing: true });
	expect(document.querySelector('mark')?.textContent).toBe('pédiatre');
	await expect.element(page.getByRole('status').filter({ hasText: '5 résultats' })).toBeInTheDocument();
	await expectAccessible();
});

it('never lets an old answer replace a newer one', async () => {
	const waiting = new Map<string, (found: Findings) => void>();
	const find = ({ text }: Inquiry) => new Promise<Findings>((resolve) => waiting.set(text, resolve));
	const { inquiries } = await showPanels({ find });
	await userEvent.type(field(), 'abc');
	await expect.element(field()).toHaveValue('abc');
	expect(inquiries).toHaveLength(1);
	waiting.get('a')?.(findings({ hits: [threadHit({ passage: passage('réponse à a') })], total: 1 }));
	await expect.poll(() => inquiries.map(({ text }) => text)).toEqual(['a', 'abc']);
	waiting.get('abc')?.(findings({ hits: [threadHit({ passage: passage('réponse à abc') })], total: 1 }));
	await expect.element(page.getByText('réponse à abc')).toBeVisible();
	expect(page.getByText('réponse à a', { exact: true }).query()).toBeNull();
});

it('shows nothing of an answer that comes after the field was emptied', async () => {
	const waiting = new Map<string, (found: Findings) => void>();
	const find = ({ text }: Inquiry) => new Promise<Findings>((resolve) => waiting.set(text, resolve));
	const { inquiries } = await showPanels({ find });
	await userEvent.type(field(), 'a');
	await userEvent.keyboard('{Escape}');
	await expect.element(field()).toHaveValue('');
	waiting.get('a')?.(findings());
	await expect.element(page.getByText('Parcourir')).toBeVisible();
	await userEvent.type(field(), 'b');
	await expect.poll(() => inquiries.at(-1)?.text).toBe('b');
	expect(cards()).toHaveLength(0);
});

it('moves through the results with the arrow keys, and opens with Enter', async () => {
	const { acts } = await showPanels({}, { query: 'pédiatre' });
	await expect.poll(() => cards().length).toBe(HITS.length);
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(cards()[0]);
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
	expect(document.activeElement).toBe(cards()[1]);
	expect(cards().map((card) => card.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(acts).toContain('openTab https://www.facebook.com/groups/1000000000000001/posts/1/');
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(field()).toHaveFocus();
});

it('goes back to the field with "/" or any letter', async () => {
	const fake = await showPanels({}, { query: 'pédiatre' });
	// Tags are drawn once the settings are known.
	await expect.poll(() => document.querySelector('.tag')).not.toBeNull();
	await userEvent.keyboard('{ArrowDown}/');
	await expect.element(field()).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}x');
	await expect.element(field()).toHaveValue('pédiatrex');
	expect(fake.acts).toEqual([]);
});

it('leaves letters alone when single keys are off', async () => {
	await showPanels({ standing: { settings: { ...SETTINGS, singleKeys: false } } }, { query: 'pédiatre' });
	await expect.poll(() => document.querySelector('.tag')).not.toBeNull();
	await userEvent.keyboard('{ArrowDown}/x');
	expect(document.activeElement).toBe(cards()[0]);
	await expect.element(field()).toHaveValue('pédiatre');
});

it('gives the number big, to copy and to call', async () => {
	const { acts } = await showPanels({}, { query: 'pédiatre' });
	const copy = page.getByRole('button', { name: 'Copier le 01 99 00 12 34' }).first();
	await userEvent.click(copy);
	expect(acts).toContain('copy 01\u00a099\u00a000\u00a012\u00a034');
	await expect.element(page.getByText('Numéro copié.')).toBeVisible();
	const call = page.getByRole('link', { name: 'Appeler le 01 99 00 12 34' }).first();
	await expect.element(call).toHaveAttribute('href', 'tel:+33199001234');
	await expect.element(page.getByText('4 membres').first()).toBeVisible();
});

it('says an unknown date is unknown, and when it was read', async () => {
	await showPanels({ find: () => findings({ hits: [HITS[1]], total: 1 }) }, { query: 'pédiatre' });
	await expect.element(page.getByText('date inconnue')).toBeVisible();
	await expect.element(page.getByText(/lue le 4\smars/)).toBeVisible();
	await expect.element(page.getByText('lien inconnu')).toBeVisible();
	await expectAccessible();
});

it('tells why a result is there', async () => {
	await showPanels({}, { query: 'pédiatre' });
	await userEvent.click(page.getByText('Pourquoi ce résultat ?').first());
	const reason = page.getByText('Cette publication contient « pédiatre » et a une réponse.').first();
	await expect.element(reason).toBeVisible();
});

it('filters by chips with their counts; a pressed chip stays in sight', async () => {
	const { inquiries } = await showPanels({}, { query: 'pédiatre' });
	await userEvent.click(page.getByRole('button', { name: 'Répondu 2' }));
	await expect.poll(() => inquiries.at(-1)).toMatchObject({ answered: true, text: 'pédiatre' });
	await userEvent.click(page.getByRole('button', { name: 'Autres filtres' }));
	await userEvent.click(page.getByRole('button', { name: 'santé 2' }));
	await userEvent.click(page.getByRole('button', { name: 'Mamans du 93 1' }));
	await expect.poll(() => inquiries.at(-1)).toMatchObject({ tags: ['t1'], groups: [MAMANS] });
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Moins de filtres' }));
	await expect.element(page.getByRole('button', { name: 'santé 2' })).toBeVisible();
	expect(page.getByRole('button', { name: '0-3 ans 1' }).query()).toBeNull();
});

it('keeps a useful answer for good', async () => {
	const { acts, inquiries } = await showPanels({}, { query: 'pédiatre' });
	await userEvent.click(page.getByRole('button', { name: 'Utile' }).first());
	expect(acts).toContain('keepPost 1000000000000001:1 true');
	await expect.poll(() => inquiries.length).toBe(2);
});

it('keeps the card of whom a discussion names, in one gesture', async () => {
	const { acts } = await showPanels({}, { query: 'pédiatre' });
	await userEvent.click(page.getByRole('button', { name: 'Garder la fiche dans le carnet' }));
	expect(acts).toEqual(['keepCardOf 1000000000000001:1']);
	await expect.element(page.getByText('Dr Hélène Martin est dans votre carnet.')).toBeVisible();
});

it('tells the next step, not that nobody mentioned it, while nothing was ever read', async () => {
	const empty = { posts: 0, comments: 0, contacts: 0, groups: 0, since: null, until: null, samplePosts: 0 };
	await showPanels(
		{ find: () => ({ ...NOTHING, elsewhere: [] }), standing: { coverage: empty, groups: [] } },
		{ query: 'pédiatre' },
	);
	await expect.element(page.getByText('Votre mémoire est vide, pour l’instant.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Ouvrir mes groupes' })).toBeVisible();
	await expectAccessible();
});

it('sends on to the groups when nobody has mentioned it here', async () => {
	await showPanels({ find: () => NOTHING }, { query: 'accrobranche' });
	await expect.element(page.getByText('Personne n’en a encore parlé ici.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Chercher dans Parents de Montreuil' }))
		.toHaveAttribute('href', 'https://www.facebook.com/groups/1000000000000001/search/?q=accrobranche');
	await expectAccessible();
});

it('opens one of the user’s own cards from a result', async () => {
	await showPanels({ find: () => findings({ hits: [HITS[2]], total: 1 }) }, { query: 'martin' });
	await userEvent.click(page.getByRole('button', { name: 'Voir la fiche' }));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Dr Hélène Martin');
});

it('keeps what was typed while another panel is looked at', async () => {
	await showPanels({}, { query: 'pédiatre' });
	await userEvent.click(page.getByRole('button', { name: 'Carnet', exact: true }));
	await userEvent.click(page.getByRole('button', { name: 'Chercher', exact: true }));
	await expect.element(field()).toHaveValue('pédiatre');
});

it('pauses and resumes every group that is read', async () => {
	const { acts } = await showPanels({ standing: { groups: [group(), group({ id: MAMANS })] } });
	await userEvent.click(page.getByRole('button', { name: 'Mettre la lecture en pause' }));
	expect(acts).toEqual([`pauseGroup ${group().id}`, `pauseGroup ${MAMANS}`]);
});

it('speaks English', async () => {
	await showPanels({ standing: { settings: { ...SETTINGS, language: 'en' } } }, { query: 'pédiatre' });
	await expect.element(page.getByText('3 weeks ago').first()).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Address book', exact: true })).toBeVisible();
	await expect.poll(() => document.documentElement.lang).toBe('en');
	await expectAccessible();
});

it('tells when, how much and where an event is, and hands it to the calendar', async () => {
	const event = {
		start: NOW + DAY,
		end: null,
		allDay: false,
		place: 'salle des fêtes',
		ages: null,
		confirmed: false,
		candidates: [],
		because: [],
	};
	const facts = {
		price: { amount: 2, currency: 'EUR' as const },
		place: 'salle des fêtes',
		thing: null,
		event,
		ride: null,
		timeZone: 'Europe/Paris',
		currency: 'EUR' as const,
		open: ['event', 'price', 'place'] as const,
		confirmed: [],
	};
	const hits = [threadHit({ kind: 'event', call: null, facts })];
	const { acts } = await showPanels({ find: () => findings({ hits }) }, { query: 'bourse' });
	await expect.element(page.getByText('salle des fêtes')).toBeVisible();
	await expect.element(page.getByText(/^2\s€$/)).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Vers mon agenda' }));
	await expect.poll(() => acts).toContain('calendarFile 1000000000000001:1');
});

it('shows under a need what may answer it, and links or refuses it there', async () => {
	const { mark } = wordsIn('fr');
	const hits = [threadHit({ kind: 'need', call: null, answered: false, settled: false })];
	const matches = () => [matchView(), matchView({ key: '1000000000000001:92' as PostKey })];
	const { acts } = await showPanels({ find: () => findings({ hits }), matches }, { query: 'poussette' });
	await expect.element(page.getByRole('heading', { name: mark.matches })).toBeVisible();
	expect(page.getByRole('button', { name: new RegExp(`^${mark.link}`) }).elements()).toHaveLength(1);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: new RegExp(`^${mark.link}`) }));
	await expect.poll(() => acts.at(-1)).toBe('sayPair 1000000000000001:1 1000000000000001:90 linked');
	await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
	await expect.poll(() => acts.at(-1)).toBe('sayPair 1000000000000001:1 1000000000000001:90 null');
});
