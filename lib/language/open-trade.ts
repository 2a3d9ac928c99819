/** "qui connaît un vide-maison correct ?": the trade a post asks for, in its own words, when no list of roles holds it. */
import { ARTICLES } from './name-words.ts';
import type { Reading, Word } from './reading.ts';

const KNOWS = /^(connai|conseill|recommand|suggere)/;
const SEEKS = /^(cherch|recherch|besoin|trouve|auriez|aurait|avez|bon|bonne|idee|idees|adresse|nom|contact)/;
/** Endings of those who do a thing, and of houses where it is done. */
const DOES =
	/(?:[^s]eur|euse|iste|[^ts]ier|iere|ien|ienne|logue|peute|iatre|trice|erie|graphe|cien|ateur)s?$/;
const DETERMINER = /^(un|une|des|d|de|quel|quelle|quels|quelles)$/;
const QUALITY =
	/^(bon|bonne|bons|bonnes|tres|vrai|vraie|petit|petite|super|meilleur|meilleure|autre|autres|chouette|gentil|gentille|excellent|excellente|nouveau|nouvelle|jeune)$/;
const NO_TRADE =
	/^(endroit|lieu|personne|quelqu|avis|adresse|adresses|conseil|conseils|idee|idees|truc|trucs|moyen|solution|site|info|infos|information|contact|contacts|nom|noms|chose|aide|coup|recette|appli|application|livre|livres|fois|monde|question|piste|pistes|gens|maman|mamans|parent|parents|maison|appartement|place|places|date|jour|heure|boite|professionnel|professionnelle|pro|entreprise|artisan|boutique|magasin|coin|plan|plans|temps|retour|retours|enfant|enfants|bebe|fille|fils|an|ans|mois|peu|marque|modele|quartier|ville|village|numero|experience|suite|part|l|la|le|les)$/;
const REACH = 5;
const SHORTEST = 4;

/** As written, in small letters; null when none is asked for. */
export function openTrade({ words, text }: Reading): string | null {
	for (let at = 0; at < words.length; at += 1) {
		const { folded: verb, sentence } = words[at] as Word;
		const knows = KNOWS.test(verb);
		if (!knows && !SEEKS.test(verb)) continue;
		for (let next = at + 1; next <= at + REACH; next += 1) {
			const word = words[next];
			if (word?.sentence !== sentence) break;
			if (!DETERMINER.test(word.folded)) continue;
			let noun = next + 1;
			while (QUALITY.test(words[noun]?.folded ?? '') || ARTICLES.has(words[noun]?.folded ?? '')) noun += 1;
			const found = words[noun];
			if (found?.shape !== 'lower' || found.folded.length < SHORTEST) break;
			if (NO_TRADE.test(found.folded) || !(knows || DOES.test(found.folded))) break;
			const compound = text[found.end] === '-' ? words[noun + 1] : undefined;
			return text.slice(found.start, compound?.end ?? found.end).toLowerCase();
		}
	}
	return null;
}
