/** The words people write before a colon, and what they write after it: French and English, folded. */
import type { Kind } from '../domain/kind.ts';

export type QueryField = 'group' | 'kind' | 'tag' | 'author' | 'before' | 'after';

export const FIELD_WORDS: ReadonlyMap<string, QueryField> = new Map([
	['groupe', 'group'],
	['group', 'group'],
	['type', 'kind'],
	['kind', 'kind'],
	['etiquette', 'tag'],
	['tag', 'tag'],
	['auteur', 'author'],
	['auteure', 'author'],
	['autrice', 'author'],
	['author', 'author'],
	['from', 'author'],
	['avant', 'before'],
	['before', 'before'],
	['apres', 'after'],
	['depuis', 'after'],
	['after', 'after'],
	['since', 'after'],
]);

/** Values of `type:`. */
export const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
	['question', 'question'],
	['bon plan', 'tip'],
	['bons plans', 'tip'],
	['bonplan', 'tip'],
	['tip', 'tip'],
	['demande', 'need'],
	['need', 'need'],
	['recherche', 'need'],
	['offre', 'offer'],
	['offer', 'offer'],
	['vente', 'offer'],
	['don', 'offer'],
	['sortie', 'event'],
	['evenement', 'event'],
	['event', 'event'],
	['trajet', 'ride'],
	['covoiturage', 'ride'],
	['ride', 'ride'],
	['perdu', 'lost'],
	['lost', 'lost'],
	['trouve', 'found'],
	['found', 'found'],
	['emploi', 'job'],
	['job', 'job'],
	['detresse', 'distress'],
	['distress', 'distress'],
	['idee', 'idea'],
	['idea', 'idea'],
	['cause', 'cause'],
	['petition', 'cause'],
	['annonce', 'announcement'],
	['announcement', 'announcement'],
	['autre', 'other'],
	['other', 'other'],
]);

/** Values of `type:` that name the sort of result. */
export const RESULT_WORDS: ReadonlyMap<string, 'thread' | 'contact'> = new Map([
	['discussion', 'thread'],
	['discussions', 'thread'],
	['publication', 'thread'],
	['thread', 'thread'],
	['post', 'thread'],
	['fiche', 'contact'],
	['fiches', 'contact'],
	['carnet', 'contact'],
	['contact', 'contact'],
	['card', 'contact'],
]);
