import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '#lib/domain/kind.ts';
import { readText } from '#lib/language/reading.ts';
import { readSettled } from '#lib/language/settled.ts';
import { runs } from '#tests/support/runs.ts';

/** A thread of a kind: the author's words behind `>`, those of others behind `<`. */
const settledBy = (kind: Kind, post: string, ...said: readonly string[]) =>
	readSettled(
		readText(post),
		said.map((one) => ({ isAuthor: one.startsWith('>'), reading: readText(one.slice(1), 'comment') })),
		kind,
	);
const isSettled = (kind: Kind, post: string, ...said: readonly string[]) =>
	settledBy(kind, post, ...said) !== null;

const POSTS: Partial<Record<Kind, string>> = {
	offer: 'Vends un lit à barreaux, 40 €',
	need: 'Cherche un lit parapluie pour ce week-end',
	question: 'Vous connaissez un bon plombier ?',
	ride: 'Je pars à Lyon vendredi, trois places',
	lost: 'Perdu un doudou lapin au parc',
	found: 'Trouvé un doudou lapin au parc',
	job: 'On cherche une aide pour le service du midi',
};

describe('the author ends it', () => {
	test.each<[Kind, string]>([
		['offer', 'vendu à une maman de la crèche'],
		['offer', 'Le lit est parti ce matin, merci !'],
		['offer', 'il a trouvé une nouvelle famille'],
		['need', 'trouvé, merci à toutes'],
		['need', 'ma tante nous en prête un, plus besoin'],
		['question', 'Il est venu, la fuite est réparée. Merci !'],
		['question', 'merci à tous, on a pris rdv pour jeudi'],
		['ride', 'complet, désolée'],
		['ride', "c'est réglé, je pars avec Denis"],
		['lost', 'RETROUVÉ !!! il était sous le siège'],
		['found', 'rendu à sa propriétaire, grand sourire'],
		['job', 'le poste est pourvu, merci'],
	])('%s: %s', (kind, text) => expect(isSettled(kind, POSTS[kind] ?? '', `>${text}`)).toBe(true));
});

describe('near misses leave it open', () => {
	test.each<[Kind, string]>([
		['offer', 'toujours dispo'],
		['offer', 'pas encore vendu'],
		['offer', 'le mien était pareil'],
		['need', 'toujours pas trouvé'],
		['need', 'merci, je lui écris'],
		['question', 'merci beaucoup !'],
		['question', "j'ai appelé, complet jusqu'en mars"],
		['question', 'toujours en panne'],
		['ride', 'il reste deux places'],
		['lost', 'toujours pas retrouvé'],
		['found', 'toujours chez moi'],
		['job', 'poste toujours à pourvoir'],
	])('%s: %s', (kind, text) => expect(isSettled(kind, POSTS[kind] ?? '', `>${text}`)).toBe(false));
});

test('whoever lost it claims it; a bystander who speaks of theirs does not', () => {
	expect(isSettled('found', POSTS.found ?? '', "<c'est le doudou de ma fille !! merci, on arrive")).toBe(
		true,
	);
	expect(isSettled('found', POSTS.found ?? '', '<le mien est vert')).toBe(false);
	expect(isSettled('lost', POSTS.lost ?? '', '<le mien est rentré au bout de 3 jours, courage')).toBe(false);
});

test('another who sold theirs settles nothing', () => {
	expect(isSettled('offer', POSTS.offer ?? '', '<ma soeur a vendu le sien 80')).toBe(false);
});

test('what falls through is open again', () => {
	const said = ['>vendu !', "<zut j'arrive trop tard", '>désistement, il est à nouveau disponible'];
	expect(isSettled('offer', POSTS.offer ?? '', ...said.slice(0, 2))).toBe(true);
	expect(isSettled('offer', POSTS.offer ?? '', ...said)).toBe(false);
});

test('what the author adds to the post, or puts before it', () => {
	expect(isSettled('need', 'Cherche un lit parapluie.\nEDIT : trouvé, merci !')).toBe(true);
	expect(isSettled('need', 'Cherche un lit parapluie.\nEDIT : pour un bébé de 6 mois')).toBe(false);
	expect(isSettled('offer', '[VENDU] Lit à barreaux, 40 €')).toBe(true);
	expect(isSettled('offer', 'Vendu avec son matelas : lit à barreaux')).toBe(false);
});

test('an announcement is never settled', () => {
	expect(isSettled('announcement', 'Les ventes sont regroupées le dimanche', '>vendu !')).toBe(false);
});

test('the words that say so are those of the text', () => {
	const text = 'Merci à tous, la table est vendue';
	expect(settledBy('offer', POSTS.offer ?? '', `>${text}`)?.words).toEqual(['vendue']);
});

test('whatever is said, it answers', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string({ unit: 'grapheme' })), (post, said) => {
			const settled = settledBy('offer', post, ...said);
			expect(settled === null || (settled.chance >= 0 && settled.chance <= 1)).toBe(true);
		}),
		runs(200),
	);
});
