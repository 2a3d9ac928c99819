import type { TypedFilter } from '../../domain/findings.ts';
import type { Hit, HitReason } from '../../domain/hit.ts';
import type { search as french } from '../fr/search.ts';
import { numberIn, plural } from '../numbers.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const quoted = (words: readonly string[]) => list.format(words.map((word) => `“${word}”`));

function reasonIn(reason: HitReason, type: Hit['type']): string {
	switch (reason.code) {
		case 'words':
			return `contains ${quoted(reason.words)}`;
		case 'near-words':
			return `contains a close word, ${quoted(reason.words)}`;
		case 'synonyms':
			return `contains a word of the same meaning, ${quoted(reason.words)}`;
		case 'answered':
			return 'has a reply';
		case 'recent':
			return 'is recent';
		case 'confirmed':
			return type === 'contact' ? 'is in your address book' : 'was sorted or kept by you';
	}
}

function typedText(field: TypedFilter['field'], value: string): string {
	switch (field) {
		case 'group':
			return `group: ${value}`;
		case 'kind':
			return `kind: ${value}`;
		case 'tag':
			return `tag: ${value}`;
		case 'author':
			return `author: ${value}`;
		case 'before':
			return `before: ${value}`;
		case 'after':
			return `after: ${value}`;
		case 'phrase':
			return `“${value}”`;
		case 'without':
			return `without ${value}`;
	}
}

function isDate(field: TypedFilter['field']): boolean {
	return field === 'before' || field === 'after';
}

export const search: typeof french = {
	prompt: 'What are you looking for?',
	clear: 'Clear the search',
	results: 'Results',
	count: (total: number) => (total === 0 ? 'No result' : plural('en', total, 'result', 'results')),
	opening: 'Opening your memory…',
	filters: 'Filters',
	moreFilters: 'More filters',
	fewerFilters: 'Fewer filters',
	clearFilters: 'Remove filters',
	all: 'All',
	answered: 'Answered',
	contacts: 'Address book',
	kind: 'Kind',
	tag: 'Tag',
	group: 'Group',
	period: 'Period',
	periods: { week: '7\u00a0days', month: '31\u00a0days', year: 'a year' },
	since: 'Since',
	until: 'Until',
	sortBy: 'Sort by',
	byRelevance: 'Relevance',
	byDate: 'Date',
	newestFirst: 'Newest first',
	typed: 'Filters written in the search',
	typedFilter: ({ field, value, understood }: TypedFilter) =>
		`${typedText(field, value)}${understood ? '' : isDate(field) ? ', date not understood' : ', unknown'}`,
	removeFilter: (filter: string) => `Remove ${filter}`,
	cut: 'Very long search: only its beginning was read.',
	wordless: 'No word to look for.',
	wordlessHelp: 'Colibri looks for words and numbers, not for signs. Write at least one word.',
	yourNote: 'Your note',
	more: 'Show more',
	answeredQuestion: 'answered',
	unansweredQuestion: 'no reply',
	settled: 'settled',
	sensitive: 'sensitive',
	confirmedByYou: 'confirmed by you',
	openCard: 'See the card',
	fromContacts: 'Address book',
	recommendedBy: (count: number) => plural('en', count, 'member', 'members'),
	recommendedLead: 'recommended by',
	warnedBy: (count: number) => plural('en', count, 'reservation', 'reservations'),
	replies: (count: number) => plural('en', count, 'reply', 'replies'),
	unknownDate: 'date unknown',
	readOn: (day: string) => `read on ${day}`,
	probablyOn: (day: string) => `probably on ${day}`,
	probablyBefore: (day: string) => `probably before ${day}`,
	probablyBetween: (first: string, last: string) => `probably between ${first} and ${last}`,
	undatedLeftOut: (count: number) =>
		`${plural('en', count, 'discussion', 'discussions')} of unknown date left out.`,
	undatedIn: (count: number) => `With ${plural('en', count, 'discussion', 'discussions')} of unknown date.`,
	showUndated: 'Show as well',
	hideUndated: 'Hide',
	keepCard: 'Keep the card in the address book',
	useful: 'Useful',
	usefulHint: 'Keep this post: it will never be forgotten',
	open: 'Open',
	openPost: 'Open the post on Facebook',
	noLink: 'link unknown',
	ofSample: 'sample',
	copyPhone: (phone: string) => `Copy ${phone}`,
	callPhone: (phone: string) => `Call ${phone}`,
	copied: 'Number copied.',
	notCopied: 'The browser refused to copy.',
	why: 'Why this result?',
	because: (reasons: readonly HitReason[], type: Hit['type']) => {
		const parts = reasons.map((reason) => reasonIn(reason, type));
		if (parts.length === 0) return 'It fits your filters.';
		return `${type === 'contact' ? 'This card' : 'This post'} ${list.format(parts)}.`;
	},
	nothing: 'Nobody has mentioned it here yet.',
	nothingHelp: (text: string, groups: number) =>
		`Nothing about “${text}” in ${
			groups > 1 ? `your ${numberIn('en', groups)}\u00a0groups` : 'what was read'
		}, nor any close word.`,
	nothingFiltered: 'Nothing with these filters.',
	nothingFilteredHelp: 'Remove one to widen the search.',
	searchIn: (group: string) => `Search in ${group}`,
	searchInHelp: 'The search opens on Facebook. What you see there will be remembered.',
	sinceDay: (day: string) => `since ${day}`,
	sinceToday: 'today',
	coverage: (posts: number, since: string | null) =>
		posts === 0
			? 'No post read yet'
			: `${plural('en', posts, 'post read', 'posts read')}${since ? ` ${since}` : ''}`,
	sampleCoverage: (posts: number) => `Sample: ${plural('en', posts, 'made-up post', 'made-up posts')}`,
	pauseAll: 'Pause reading',
	resumeAll: 'Resume reading',
	browse: 'Browse',
};
