import type { rules as french } from '../fr/rules.ts';
import { plural } from '../numbers.ts';

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const every = new Intl.ListFormat('en', { type: 'conjunction' });
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

export const rules: typeof french = {
	title: 'Rules',
	lead: 'Your rules suggest a kind or tags on what is read. They decide nothing in your place.',
	none: 'No rule yet.',
	add: 'Write a rule',
	form: 'Rule',
	name: 'Name of the rule',
	nameHint: 'Car boot sale',
	if: 'If the text holds',
	any: 'one of these words',
	anyHint: 'car boot, jumble sale, swap',
	all: 'and all of these',
	without: 'but none of these',
	commas: 'Words or phrases, parted by commas. Accents, capitals and plurals do not count.',
	outcome: 'Then suggest',
	kind: 'the kind',
	noKind: 'No kind',
	tags: 'the tags',
	suggests: 'Always suggested under the rule’s name, never confirmed. A call for help stays a call for help.',
	tryOut: 'Try it on what was read',
	turnOn: 'Turn the rule on',
	trial: (count: number) =>
		count === 0
			? 'No post that was read fits. You can turn the rule on all the same.'
			: `${plural('en', count, 'post that was read fits', 'posts that were read fit')}. The latest:`,
	flaws: {
		'no-name': 'Give the rule a name: it will say where the suggestion comes from.',
		'no-words': 'Write at least one word to look for.',
		'no-outcome': 'Choose what the rule suggests: a kind or a tag.',
		contradiction: 'This rule can never fit: it wants and refuses the same word.',
		'too-many-phrases': 'Too many words: 30 at most in a list. Make two rules of it.',
		'too-many-rules': 'You already have 200 rules. Delete one first.',
	},
	saved: (name: string) => `Rule “${name}” kept.`,
	removed: (name: string) => `Rule “${name}” deleted.`,
	sentence: (any, all, none, kind, tags) => {
		const conditions = [
			...(any.length > 0 ? [either.format(quoted(any))] : []),
			...(all.length > 0 ? [every.format(quoted(all))] : []),
		].join(', and ');
		const without = none.length > 0 ? `, without ${either.format(quoted(none))}` : '';
		const outcomes = every.format([...(kind ? [kind] : []), ...quoted(tags)]);
		return `If the text holds ${conditions}${without}, then ${outcomes}.`;
	},
	isPaused: 'Paused.',
	pause: 'Pause',
	resume: 'Resume',
	up: (name: string) => `Move ${name} up`,
	down: (name: string) => `Move ${name} down`,
	edit: (name: string) => `Edit ${name}`,
	remove: (name: string) => `Delete ${name}`,

	learned: 'What Colibri learned from you',
	learnedHelp:
		'Each kind you confirm and each tag you put on is a lesson, kept here and nowhere else. It suggests, it does not decide; it goes with the post that is erased.',
	lessons: (count: number) => (count === 0 ? 'No lesson yet.' : plural('en', count, 'lesson.', 'lessons.')),
	learnedKinds: (counted: readonly string[]) => `Kinds: ${counted.join(', ')}.`,
	counted: (label: string, count: number) => `${label}\u00a0(${count})`,
	roots: (words: readonly string[]) => `Roots of words: ${words.join(', ')}`,
	forget: 'Forget',
	tagForgotten: (label: string) => `Lessons of “${label}” forgotten. The tag stays on its posts.`,
	export: 'Export the lessons',
	forgetAll: 'Forget everything',
	sure: (count: number) =>
		`Forget ${plural('en', count, 'lesson', 'lessons')}? Confirmed kinds and tags stay on the posts; Colibri no longer suggests from them.`,
	allForgotten: 'All lessons are forgotten.',
};
