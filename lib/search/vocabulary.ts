/** What only the store knows and a query may name: groups and tags by name, and the user's own words. */
export interface SearchVocabulary {
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	readonly tags: readonly { readonly id: string; readonly label: string }[];
	/** The user's own equivalents, one line each: "doudou = ninnin = peluche". See docs/search.md. */
	readonly words: readonly string[];
}

export const NO_VOCABULARY: SearchVocabulary = { groups: [], tags: [], words: [] };
