/** Whether two names said in a thread are one: their words, common nouns left out. */
import type { NameFound } from './name-run.ts';

const COMMON_KEYS = new Set(
	'garage boulangerie pharmacie librairie cordonnerie salon auto studio institut pizzeria restaurant magasin boutique association asso petit petite petits petites grand grande maison centre atelier ateliers enfants enfant parents ecole creche rouge bleu saint sainte jardin jardins amis club camp clinique cabinet garderie'.split(
		' ',
	),
);

export function distinctive(key: string): boolean {
	return !COMMON_KEYS.has(key);
}

/** One name's words are all in the other's, or they share the last name. */
export function sameName(
	left: Pick<NameFound, 'keys' | 'by'>,
	right: Pick<NameFound, 'keys' | 'by'>,
): boolean {
	const [less, more] = left.keys.length <= right.keys.length ? [left, right] : [right, left];
	if (less.keys.length === 0) return false;
	const keys = new Set(more.keys);
	if (less.keys.every((key) => keys.has(key)) || less.keys.join('') === more.keys.join('')) return true;
	const shared = less.keys.filter((key) => keys.has(key) && distinctive(key));
	return (
		shared.length > 0 &&
		shared.some((key) => key === less.keys[less.keys.length - 1] && key.length > 3) &&
		left.by !== 'first-name' &&
		right.by !== 'first-name' &&
		less.keys.length + more.keys.length <= 3
	);
}

export function isOf(names: readonly NameFound[], name: NameFound): boolean {
	return names.some((other) => sameName(other, name));
}
