import type { firstRun as french } from '../fr/first-run.ts';
import { plural } from '../numbers.ts';

export const firstRun: typeof french = {
	step: (step: number, of: number) => `Screen ${step} of ${of}`,
	next: 'Continue',
	back: 'Back',
	later: 'Later',
	laterHint: 'Nothing will be read until then.',

	doesTitle: 'The memory of your groups, at home.',
	doesLead:
		'Colibri remembers what you read in your mutual-aid groups and finds it again in a second, even offline.',
	does: [
		'Type two words: the answer, the number, who recommended it and when.',
		'Keep a card, a place, an offer in one gesture, with its source.',
		'See where your time goes, and stop when you meant to.',
	],
	exampleLabel: 'An example of an answer',
	example: {
		query: 'paediatrician',
		before: 'A ',
		match: 'paediatrician',
		after: ' who still takes new patients?',
		reply: 'Gentle, never in a hurry, and she calls back the same evening.',
		who: 'Dr Hélène Martin, paediatrician',
	},

	neverTitle: 'What Colibri never does.',
	neverLead: 'It reads as you do, with you, and stays silent the rest of the time.',
	never: [
		'Nothing is sent, to anyone: everything stays on this device.',
		'It reads only what is on your screen, in the groups you choose. It scrolls nothing, opens nothing, posts nothing.',
		'No photos, no member list, no full names: “Julie\u00a0P.” is enough. Never in private browsing.',
		'It forgets: 30 days for what is sensitive, 90 for an ad, two years for the rest.',
	],
	riskTitle: 'To know before you start',
	risks: [
		'Facebook’s terms forbid automated collection. Colibri reads on screen what you read, but some risk to your account remains, and it is yours.',
		'If you run a group and publish a directory drawn from its posts, you may become responsible for it under data protection law.',
		'Uninstalling Colibri erases everything. A backup takes one click.',
	],

	chooseTitle: 'Yours to choose.',
	chooseLead: 'Everything can be changed later, in the settings.',
	comments: 'Remember replies too?',
	commentsYes: 'Yes',
	commentsNo: 'No',
	commentsHelp: 'Without them, Colibri finds questions but few answers.',
	commentsNeeded: 'First say whether replies are remembered.',
	groups: 'Which groups to read?',
	groupsNone:
		'No group seen yet. When you open one on Facebook, Colibri will offer to read it, once, in a corner of the page.',
	groupsHelp: 'A group you did not choose is never read.',
	readGroup: (group: string) => `Read ${group}`,
	start: (groups: number) =>
		groups === 0 ? 'Start' : `Start with ${plural('en', groups, 'group', 'groups')}`,
	giveAccess: 'Give access',
	accessNeeded: 'The browser has not yet given Colibri access to facebook.com.',
};
