import type { about as french } from '../fr/about.ts';

export const about: typeof french = {
	title: 'About',
	version: (version: string) => `Colibri ${version}`,
	tale: 'Like the hummingbird of the tale: doing its part, drop by drop.',
	privacy: 'Your data',
	privacyPoints: [
		'Everything is kept in this browser. Colibri sends nothing and asks nothing of any server.',
		'It reads what is on your screen, in the groups you chose: text, link, date, first name and initial. No photos, no profiles, no reactions.',
		'The author of an anonymous post is never remembered.',
		'Everything can be paused, exported, forgotten and erased here, at any time.',
	],
	members: 'A text for members',
	membersHelp: 'To pin in the group if you run it.',
	membersText:
		'Some members use Colibri, an extension that keeps on their own computer the posts they read here, to find them again later. Nothing is published or sent elsewhere. Names are shortened. If you would rather not be in it, say so: your messages can be erased and will not be kept again.',
	copyText: 'Copy the text',
	textCopied: 'Text copied.',
	licences: 'Licences',
	licence: 'Colibri is free software under the MIT licence.',
	lucide: 'Lucide icons, © Lucide Icons and Contributors, ISC licence.',
	notFacebook: 'Colibri is neither made nor endorsed by Facebook or Meta.',
};
