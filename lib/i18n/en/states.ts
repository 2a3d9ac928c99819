import type { states as french } from '../fr/states.ts';
import { numberIn, plural } from '../numbers.ts';

export const states: typeof french = {
	failure: {
		refused: {
			title: 'The browser refuses to keep your data.',
			help: 'This happens when it never keeps history, or when site storage is blocked. Nothing was erased. Change that setting, then try again.',
		},
		blocked: {
			title: 'Close the old Colibri tab.',
			help: 'Colibri was just updated and an older page still holds your data. Close it, then try again.',
		},
		newer: {
			title: 'Your data comes from a newer Colibri.',
			help: 'Nothing was touched. Update Colibri to open it.',
		},
		full: {
			title: 'No space left.',
			help: 'Nothing is lost: export a backup, or forget ads older than a year.',
		},
		silent: {
			title: 'Your data does not answer.',
			help: 'The disk may be full. Nothing is lost: free some space, then try again.',
		},
		broken: {
			title: 'Your data could not be read.',
			help: 'Nothing was erased. Try again; if it lasts, restart the browser.',
		},
	},
	retry: 'Try again',
	makeRoom: 'Make room',
	notSaved: 'Not saved.',
	dismiss: 'Close this message',

	startTitle: 'Before reading, three screens to see.',
	startHelp: 'Nothing is read until you choose what Colibri remembers.',
	start: 'Start',

	emptyTitle: 'Your memory is empty, for now.',
	emptyHelp:
		'Open one of your groups on Facebook: Colibri will offer to read it, once, in a corner of the page.',
	openFacebook: 'Open my groups',
	trySample: 'Try with a sample',
	trySampleHelp: 'A small made-up group, erased in one gesture.',
	waitingTitle: 'Nothing read yet.',
	waitingHelp: (groups: number) =>
		groups > 1
			? `${plural('en', groups, 'group chosen', 'groups chosen')}. Browse them as usual: what you see will be remembered.`
			: 'Browse your group as usual: what you see will be remembered.',
	sampleOn: 'You are searching a made-up sample.',
	eraseSample: 'Erase the sample',
	sampleErased: 'Sample erased.',

	indexing: 'Putting the search in order',
	indexingTitle: 'Search is incomplete.',
	indexingHelp: (done: number, all: number) =>
		`${numberIn('en', done)} of ${plural('en', all, 'discussion', 'discussions')} back in place. The rest follows by itself, nothing is lost.`,

	accessTitle: 'Colibri no longer sees Facebook.',
	accessHelp: 'The browser gives it no access to facebook.com. What was read stays searchable.',
	giveAccess: 'Give access back',
	paused: 'Reading paused.',
	pausedGroup: (group: string) => `Reading paused in ${group}.`,
	resume: 'Resume',
	changedTitle: 'Facebook changed its page.',
	changedHelp: 'Update Colibri; what was read stays searchable.',
	changedCounts: (seen: number, read: number) =>
		`${plural('en', seen, 'post seen', 'posts seen')}, ${plural('en', read, 'read', 'read')}.`,
	degradedTitle: 'Facebook changed part of its page.',
	degradedHelp: 'Colibri still reads, but not everything.',
	copyFindings: 'Copy the findings',
	findingsCopied: 'Findings copied, with how the page is built and no text of your groups.',
	findingsAlone:
		'Findings copied, without any text of your groups. To add how the page is built, open the group and copy again.',
};
