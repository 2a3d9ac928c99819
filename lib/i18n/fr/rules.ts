import type { RuleFlaw } from '../../domain/own-rule.ts';
import { plural } from '../numbers.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const every = new Intl.ListFormat('fr', { type: 'conjunction' });
const quoted = (words: readonly string[]) => words.map((word) => `«\u00a0${word}\u00a0»`);

/** Workshop, Règles: what the user writes and what they taught. */
export const rules = {
	title: 'Règles',
	lead: 'Vos règles proposent un type ou des étiquettes sur ce qui est lu. Elles ne décident rien à votre place.',
	none: 'Aucune règle pour l’instant.',
	add: 'Écrire une règle',
	form: 'Règle',
	name: 'Nom de la règle',
	nameHint: 'Vide-grenier',
	if: 'Si le texte contient',
	any: 'un de ces mots',
	anyHint: 'vide-grenier, brocante, troc',
	all: 'et tous ceux-ci',
	without: 'mais aucun de ceux-ci',
	commas:
		'Mots ou groupes de mots, séparés par des virgules. Accents, majuscules et pluriels ne comptent pas.',
	outcome: 'Alors proposer',
	kind: 'le type',
	noKind: 'Aucun type',
	tags: 'les étiquettes',
	suggests:
		'Toujours proposé avec le nom de la règle, jamais confirmé. Un appel à l’aide reste un appel à l’aide.',
	tryOut: 'Essayer sur ce qui est lu',
	turnOn: 'Activer la règle',
	trial: (count: number) =>
		count === 0
			? 'Aucune publication lue ne correspond. Vous pouvez activer la règle quand même.'
			: `${plural('fr', count, 'publication lue correspond', 'publications lues correspondent')}. Les dernières\u00a0:`,
	flaws: {
		'no-name': 'Donnez un nom à la règle\u00a0: il dira d’où vient la proposition.',
		'no-words': 'Écrivez au moins un mot à chercher.',
		'no-outcome': 'Choisissez ce que la règle propose\u00a0: un type ou une étiquette.',
		contradiction: 'Cette règle ne peut jamais correspondre\u00a0: elle veut et refuse le même mot.',
		'too-many-phrases': 'Trop de mots\u00a0: 30 au plus par liste. Faites-en deux règles.',
		'too-many-rules': 'Vous avez déjà 200 règles. Supprimez-en une d’abord.',
	} satisfies Record<RuleFlaw | 'too-many-rules', string>,
	saved: (name: string) => `Règle «\u00a0${name}\u00a0» gardée.`,
	removed: (name: string) => `Règle «\u00a0${name}\u00a0» supprimée.`,
	sentence: (
		any: readonly string[],
		all: readonly string[],
		none: readonly string[],
		kind: string | null,
		tags: readonly string[],
	) => {
		const conditions = [
			...(any.length > 0 ? [either.format(quoted(any))] : []),
			...(all.length > 0 ? [every.format(quoted(all))] : []),
		].join(', et ');
		const without = none.length > 0 ? `, sans ${either.format(quoted(none))}` : '';
		const outcomes = every.format([...(kind ? [kind] : []), ...quoted(tags)]);
		return `Si le texte contient ${conditions}${without}, alors ${outcomes}.`;
	},
	isPaused: 'En pause.',
	pause: 'Mettre en pause',
	resume: 'Reprendre',
	up: (name: string) => `Monter ${name}`,
	down: (name: string) => `Descendre ${name}`,
	edit: (name: string) => `Modifier ${name}`,
	remove: (name: string) => `Supprimer ${name}`,

	learned: 'Ce que Colibri a appris de vous',
	learnedHelp:
		'Chaque type confirmé et chaque étiquette mise sont une leçon, gardée ici et nulle part ailleurs. Elle propose, elle ne décide pas\u00a0; elle part avec la publication qu’on efface.',
	lessons: (count: number) =>
		count === 0 ? 'Aucune leçon pour l’instant.' : plural('fr', count, 'leçon.', 'leçons.'),
	learnedKinds: (counted: readonly string[]) => `Types\u00a0: ${counted.join(', ')}.`,
	counted: (label: string, count: number) => `${label}\u00a0(${count})`,
	roots: (words: readonly string[]) => `Racines de mots\u00a0: ${words.join(', ')}`,
	forget: 'Oublier',
	tagForgotten: (label: string) =>
		`Leçons de «\u00a0${label}\u00a0» oubliées. L’étiquette reste sur ses publications.`,
	export: 'Exporter les leçons',
	forgetAll: 'Tout oublier',
	sure: (count: number) =>
		`Oublier ${plural('fr', count, 'leçon', 'leçons')}\u00a0? Types confirmés et étiquettes restent sur les publications\u00a0; Colibri ne propose plus d’après eux.`,
	allForgotten: 'Toutes les leçons sont oubliées.',
};
