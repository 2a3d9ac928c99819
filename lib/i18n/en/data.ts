import type { data as french } from '../fr/data.ts';
import { numberIn, plural } from '../numbers.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const YEARS: Readonly<Record<number, string>> = {
	180: '6\u00a0months',
	365: 'one year',
	730: 'two years',
	1825: 'five years',
};

export const data: typeof french = {
	title: 'Data',
	merging: (percent: number) => `Tidying the index: ${percent}%. Search works as usual.`,
	coverage: 'What is on this device',
	posts: 'Posts',
	comments: 'Replies',
	contacts: 'Cards',
	groups: 'Groups read',
	since: (day: string) => `Since ${day}.`,

	backup: 'Backup',
	backupHelp:
		'One file with everything Colibri remembers. It is not encrypted: keep it as you would an address book.',
	download: 'Download a backup',
	preparing: 'Preparing…',
	downloaded: 'Backup ready.',
	restore: 'Restore',
	restoreHelp: 'What the file holds is added to what is here. Nothing is erased first.',
	choose: 'Choose a file',
	reading: 'Reading the file…',
	previewTitle: (day: string) => `Backup of ${day}`,
	previewHelp: 'This is what the file holds.',
	restoreNow: 'Add to my data',
	restored: 'Backup restored.',
	notRestored: 'This file was not restored. Nothing changed.',
	counts: (counts: Readonly<Record<'groups' | 'posts' | 'comments' | 'tags' | 'contacts', number>>) =>
		list.format([
			plural('en', counts.groups, 'group', 'groups'),
			plural('en', counts.posts, 'post', 'posts'),
			plural('en', counts.comments, 'reply', 'replies'),
			plural('en', counts.tags, 'tag', 'tags'),
			plural('en', counts.contacts, 'card', 'cards'),
		]),
	refusals: {
		'not-a-backup': 'This file is not a Colibri backup.',
		'newer-backup': 'This backup comes from a newer Colibri. Update Colibri, then try again.',
		damaged: 'This backup is damaged: a part is missing or was changed.',
		'too-large': 'This file is too large to be a backup.',
	},

	forget: 'Forget',
	forgetHelp:
		'What has outlived its use goes by itself, every day. What you kept, tagged, confirmed or noted stays.',
	keptSpans: {
		sensitive: 'Calls for help, sensitive',
		event: 'Outings, after their end',
		lost: 'Lost, found',
		exchange: 'Requests, offers, rides',
		job: 'Jobs',
		rest: 'The rest',
	},
	keptFor: (days: number) => YEARS[days] ?? `${numberIn('en', days)}\u00a0${days === 1 ? 'day' : 'days'}`,
	forgetPreview: 'See what would be forgotten',
	forgetNothing: 'Nothing to forget today.',
	forgetCount: (count: number) => `${plural('en', count, 'post', 'posts')} would be forgotten.`,
	forgetNow: (count: number) => `Forget ${numberIn('en', count)}\u00a0${count === 1 ? 'post' : 'posts'}`,
	forgotten: (count: number) => `${plural('en', count, 'post', 'posts')} forgotten.`,

	person: 'Erase a person',
	personHelp: 'Their posts, replies and recommendations go, and will never be read nor restored again.',
	personName: 'Name as shown',
	personHint: 'Julie P.',
	personFind: 'Find',
	personNone: 'Nobody of that name.',
	personCounts: (posts: number, comments: number, recommendations: number) =>
		list.format([
			plural('en', posts, 'post', 'posts'),
			plural('en', comments, 'reply', 'replies'),
			...(recommendations > 0 ? [plural('en', recommendations, 'recommendation', 'recommendations')] : []),
		]),
	personErase: (name: string) => `Erase ${name} everywhere`,
	personSure: (name: string, counts: string) => `Erase ${name} everywhere: ${counts}? This cannot be undone.`,
	personErased: (name: string) => `${name} is nowhere in Colibri any more.`,

	sample: 'Sample',
	sampleHelp: 'A small made-up group to try the search. It goes in one gesture, without touching the rest.',
	sampleLoad: 'Load the sample',
	sampleErase: 'Erase the sample',
	sampleLoaded: 'Sample loaded. Search for “paediatrician”.',
};
