import type { OwnWordsFault } from '../../domain/own-words.ts';
import { plural } from '../numbers.ts';

const FAULTS: Record<OwnWordsFault, string> = {
	alone: 'il manque un signe et une autre façon de dire. Par exemple\u00a0: nounou = assmat',
	empty: 'il n’y a rien d’un côté du signe.',
	mixed: 'un seul signe par ligne\u00a0: =, ~ ou >. Seul = peut accompagner >.',
	'two-arrows': 'un seul > par ligne.',
	'no-word': 'il faut un mot ou un nombre de chaque côté du signe.',
	same: 'pour la recherche, c’est déjà le même mot. Cette ligne ne sert pas.',
	'too-long': 'trop longue. Partagez-la en plusieurs lignes.',
	'too-many': 'trop de lignes avant celle-ci\u00a0: trois cents servent au plus.',
};

export const ownWords = {
	title: 'Vos mots',
	help: 'Ce que l’on dit chez vous, et que Colibri ne peut pas deviner\u00a0: surnoms de lieux, mots de famille, sigles. Chaque recherche les prend l’un pour l’autre.',
	examples: [
		['doudou = ninnin = lapinou', 'chacun trouve les autres'],
		['Croix de Chavaux ~ marché', 'chacun trouve les autres, un peu plus bas dans la liste'],
		['la Noue > centre social', 'la gauche trouve la droite, pas l’inverse'],
	] as readonly (readonly [string, string])[],
	label: 'Une famille par ligne',
	used: (lines: number) =>
		lines === 0
			? 'Aucune ligne en service. Ce que vous écrivez est gardé, et part dans la sauvegarde.'
			: `${plural('fr', lines, 'ligne en service', 'lignes en service')}. Ce que vous écrivez est gardé, et part dans la sauvegarde.`,
	problem: (line: number, text: string, fault: OwnWordsFault) =>
		`Ligne ${line}, «\u00a0${text}\u00a0»\u00a0: ${FAULTS[fault]}`,
};
