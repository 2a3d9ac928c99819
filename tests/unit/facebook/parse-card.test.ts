import { expect, it } from 'vitest';
import { completePost } from '#lib/facebook/complete-post.ts';
import { parseCard } from '#lib/facebook/parse-card.ts';
import { writtenPost } from '#tests/support/written.ts';

it.each([
	[['60 €\u00a0 · Montreuil', 'Lit bébé'], '60 €', 'Lit bébé', 'Montreuil'],
	[
		['CZK17,000 · Praha, Hlavní město Praha', 'Rent 1+1'],
		'CZK17,000',
		'Rent 1+1',
		'Praha, Hlavní město Praha',
	],
	[['Gratuit · Bagnolet', 'Sac de doudous'], 'Gratuit', 'Sac de doudous', 'Bagnolet'],
	[['1 250 €', 'Poussette'], '1 250 €', 'Poussette', ''],
	[['1 250 €'], '1 250 €', '', ''],
	[['À débattre · Lilas', 'Vélo'], null, 'Vélo', 'Lilas'],
	// Where nothing but a photo leads to the item, its lines stand below each other.
	[['Cot bed', '£45', 'Hackney, London'], '£45', 'Cot bed', 'Hackney, London'],
	[['Administratrice', 'Cot bed', 'FREE · Hackney', 'Collection only'], 'FREE', 'Cot bed', 'Hackney'],
])('%j', (lines, price, title, place) => {
	expect(parseCard(lines)).toEqual({ price, title, place });
});

it('no card sells nothing', () => {
	expect(parseCard([])).toBeNull();
	expect(completePost(writtenPost(), { locale: 'fr', timeZone: 'Europe/Paris' })).toMatchObject({
		price: null,
		item: null,
	});
});

it('the title is the text of a post that says nothing else', () => {
	const card = ['60 € · Montreuil', 'Lit bébé'];
	const page = { locale: 'fr', timeZone: 'Europe/Paris' };
	const wordless = completePost(writtenPost({ id: null, text: '', card }), page);
	expect(wordless).toMatchObject({ text: 'Lit bébé', price: '60 €' });
	const other = completePost(writtenPost({ id: null, text: '', card: ['60 €', 'Vélo'] }), page);
	expect(wordless.key).not.toBe(other.key);
	expect(completePost(writtenPost({ text: 'Très bon état', card }), page).text).toBe('Très bon état');
});
