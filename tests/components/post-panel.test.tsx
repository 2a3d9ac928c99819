import '#components/ui/styles/tokens.css';
import '#components/ui/styles/base.css';
import '#components/ui/styles/controls.css';
import '#components/ui/styles/kinds.css';
import '#components/ui/styles/sorting.css';
import '#components/page/styles/frame.css';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PostPanel } from '#components/page/PostPanel.tsx';
import type { PanelActs, PanelPost } from '#components/page/post-panel-props.ts';
import { InterfaceContext } from '#components/ui/interface-context.tsx';
import type { ContactDraft } from '#lib/domain/contact.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { expectAccessible, show } from './support/show.tsx';

const POST: PanelPost = {
	key: '1:2',
	excerpt: 'Bonjour, vous auriez un pédiatre à conseiller ? Le nôtre part à la retraite.',
	author: 'Julie P.',
	kind: { value: 'question', because: ['auriez', 'à conseiller'], by: 'rule' },
	kindConfirmed: false,
	tags: [{ id: 't1', label: 'santé', colour: 'green' }],
	suggestedTags: [],
	saved: false,
	state: null,
	answeredBefore: 3,
	comments: [{ key: '1:2/9', author: 'Amélie', text: 'Dr Hélène Martin, 01 48 57 12 34' }],
	mostUsedTags: [
		{ id: 't1', label: 'santé', colour: 'green' },
		{ id: 't2', label: '0-3 ans', colour: null },
	],
	country: 'FR',
	hasNext: true,
	hasPrevious: true,
	singleKeys: true,
	sorting: false,
	revision: 0,
};
const DRAFT: ContactDraft = {
	name: 'Dr Hélène Martin',
	role: 'pédiatre',
	phones: ['+33148571234'],
	emails: [],
	urls: [],
	place: '',
	note: '',
	sources: [],
};
const MATCH: MatchView = {
	key: '1:9' as PostKey,
	linked: false,
	type: 'need-offer',
	kind: 'offer',
	excerpt: 'Vends poussette double, 60 €',
	groupName: 'Parents de Montreuil',
	authorName: 'Thomas R.',
	time: { at: 0, precision: 'minute', source: 'label' },
	firstSeenAt: 0,
	estimate: null,
	permalink: 'https://www.facebook.com/groups/1/posts/9/',
	price: null,
	because: ['poussette', 'double'],
};
const DAY = 86_400_000;
const ANSWER: PastAnswer = {
	key: '1:107',
	question: 'Qui connaît un bon pédiatre ?',
	sameGroup: true,
	quotable: true,
	groupName: 'Parents de Montreuil',
	reply: { text: 'Le Dr Martin est très bien.', author: 'Amélie R.' },
	contact: { name: 'Dr Paul Roux', role: 'pédiatre', phone: '+33148570011', recommendedBy: 4 },
	time: { at: -21 * DAY, precision: 'day', source: 'label' },
	permalink: 'https://www.facebook.com/groups/1/posts/7/',
};
const ANSWERS: readonly PastAnswer[] = [
	ANSWER,
	{ ...ANSWER, key: '1:108', contact: null, reply: { text: 'Essayez la PMI rue Carnot.', author: 'Zoé' } },
	{
		...ANSWER,
		key: '1:109',
		quotable: false,
		contact: null,
		reply: { text: 'Mot sensible.', author: 'Lia' },
	},
	{
		...ANSWER,
		key: '9:103',
		sameGroup: false,
		quotable: false,
		groupName: 'Chez nous, Paris 20e',
		contact: null,
		reply: { text: 'Mot d’un autre groupe.', author: 'Inès' },
	},
];

async function showPost(
	changed: Partial<PanelPost> = {},
	language: Language = 'fr',
	changedActs: Partial<PanelActs> = {},
) {
	const done: string[] = [];
	const tell =
		(name: string) =>
		(...given: readonly unknown[]) =>
			void done.push([name, ...given].join(' '));
	const acts: PanelActs = {
		confirm: tell('confirm'),
		setKind: tell('kind'),
		toggleTag: ({ label }) => void done.push(`tag ${label}`),
		createTag: tell('new'),
		setSaved: tell('save'),
		setState: tell('state'),
		findTags: async (text) => [{ id: 't9', label: `${text}…`, colour: null }].filter(() => text !== ''),
		proposeCard: async (from) => (from ? DRAFT : null),
		keepCard: tell('card'),
		seeAnswers: tell('answers'),
		findAnswers: async () => ANSWERS,
		copyAnswer: async (text) => done.push(text) > 0,
		findMatches: async () => [],
		sayPair: tell('pair'),
		findFacts: async () => null,
		sayFacts: (said, zone) => void done.push(`facts ${JSON.stringify(said)} ${zone}`),
		toCalendar: tell('calendar'),
		setSorting: tell('sorting'),
		undo: tell('undo'),
		step: tell('step'),
		close: tell('close'),
		...changedActs,
	};
	const said = { language, words: wordsIn(language), now: () => 0 };
	const root = await show(
		<InterfaceContext.Provider value={said}>
			<PostPanel
				post={{ ...POST, ...changed }}
				acts={acts}
				done={{ text: said.words.mark.did.saved, undo: true }}
			/>
		</InterfaceContext.Provider>,
		{ width: 320, height: 620 },
	);
	root.querySelector<HTMLElement>('[role="dialog"]')?.focus();
	return done;
}

test.each(['fr', 'en'] as const)(
	'a proposed kind is shown as proposed, with its reason (%s)',
	async (language) => {
		await showPost({}, language);
		const { mark, kinds } = wordsIn(language);
		await expect.element(page.getByText(mark.because(['auriez', 'à conseiller']))).toBeVisible();
		await expect.element(page.getByText(mark.proposed(kinds.question), { exact: true })).toBeVisible();
		await expectAccessible();
	},
);

test('a confirmed kind is told as confirmed, and an offer has a state', async () => {
	const done = await showPost({
		kind: { value: 'offer', because: [], by: 'user' },
		kindConfirmed: true,
		state: 'open',
	});
	const { mark } = wordsIn('fr');
	await expect.element(page.getByText(mark.confirmed)).toBeVisible();
	await page.getByText(mark.taken).click();
	expect(done).toEqual(['state taken']);
	await expectAccessible();
});

test('each single key does its act; digits are tags, letters are kinds', async () => {
	const done = await showPost();
	await userEvent.keyboard('{Enter}o2jkgz');
	expect(done).toEqual(['confirm', 'kind offer', 'tag 0-3 ans', 'step 1', 'step -1', 'save true', 'undo']);
});

test('while sorting, all kinds show their letter, and Enter goes on from what is confirmed', async () => {
	const done = await showPost({ sorting: true, kindConfirmed: true });
	await expect.element(page.getByRole('button', { name: wordsIn('fr').kinds.ride })).toBeVisible();
	await userEvent.keyboard('{Enter}n');
	expect(done).toEqual(['confirm', 'sorting false']);
	await expectAccessible();
});

test.each(['fr', 'en'] as const)(
	'a tag that would fit is proposed with why, and put on by its key (%s)',
	async (language) => {
		const done = await showPost(
			{
				kind: { value: 'tip', because: ['vends'], by: 'rule', ownRule: 'Ventes' },
				suggestedTags: [
					{ id: 't8', label: 'jumeaux', colour: 'blue', because: ['poussette', 'double'], ownRule: null },
					{ id: 't2', label: '0-3 ans', colour: null, because: ['bébé'], ownRule: 'Petits' },
				],
			},
			language,
		);
		const { mark } = wordsIn(language);
		await expect.element(page.getByText(mark.tagLearned('jumeaux', ['poussette', 'double']))).toBeVisible();
		await expect.element(page.getByText(mark.tagByOwnRule('0-3 ans', 'Petits', ['bébé']))).toBeVisible();
		await expect.element(page.getByText(mark.byOwnRule('Ventes', ['vends']))).toBeVisible();
		await expect
			.element(page.getByRole('button', { name: /jumeaux/ }))
			.toHaveAttribute('aria-pressed', 'false');
		await userEvent.keyboard('y');
		expect(done).toEqual(['tag jumeaux']);
		await expectAccessible();
	},
);

test('what may answer it is shown with what both say, and can be refused', async () => {
	const done = await showPost({}, 'fr', {
		findMatches: async () => [MATCH],
	});
	await expect.element(page.getByText(MATCH.excerpt).first()).toBeVisible();
	await expect.element(page.getByText(/poussette.*double.*Parents de Montreuil/)).toBeVisible();
	await expectAccessible();
	await page.getByRole('button', { name: /^Pas celle-là/ }).click();
	expect(done).toEqual(['pair 1:9 apart']);
});

test('« ? » shows every key', async () => {
	await showPost();
	await userEvent.keyboard('?');
	await expect.element(page.getByText(wordsIn('fr').mark.keysHelp[0]?.[1] ?? '')).toBeVisible();
	await expectAccessible();
	await userEvent.keyboard('{Escape}');
	expect(page.getByText(wordsIn('fr').mark.keysHelp[0]?.[1] ?? '').query()).toBeNull();
});

test('with single keys off, only Esc acts', async () => {
	const done = await showPost({ singleKeys: false });
	await userEvent.keyboard('o2jkgz{Enter}{Escape}');
	expect(done).toEqual(['close']);
});

test('while a tag is typed no single key fires; what none matches can be created', async () => {
	const done = await showPost();
	await userEvent.keyboard('e');
	await expect.element(page.getByRole('combobox')).toHaveFocus();
	await userEvent.keyboard('zoj');
	await expect.element(page.getByRole('option', { name: /zoj…/ })).toBeVisible();
	await expectAccessible();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(done).toEqual(['new zoj']);
});

test('a tag typed faster than its matches come is the one put on, never an earlier match', async () => {
	const done = await showPost({}, 'fr', {
		findTags: async (text) => {
			// A sleeping background takes its time to answer the typed words.
			if (text !== '') await new Promise((resolve) => setTimeout(resolve, 150));
			return [
				text === ''
					? { id: 't2', label: '0-3 ans', colour: null }
					: { id: 't9', label: 'garde', colour: null },
			];
		},
	});
	await userEvent.keyboard('e');
	await expect.element(page.getByRole('option', { name: '0-3 ans' })).toBeVisible();
	await userEvent.keyboard('gar{Enter}');
	await expect.poll(() => done).toEqual(['tag garde']);
});

test('the focus stays in the mark when what held it goes', async () => {
	await showPost();
	const { mark, kinds } = wordsIn('fr');
	await userEvent.keyboard('e');
	await expect.element(page.getByRole('combobox')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).toHaveFocus();
	await page.getByText(mark.change).click();
	await page.getByRole('button', { name: kinds.ride }).click();
	await expect.element(page.getByRole('dialog')).toHaveFocus();
});

test('Esc leaves the tag field first, then closes', async () => {
	const done = await showPost();
	await userEvent.keyboard('e');
	await expect.element(page.getByRole('combobox')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(done).toEqual([]);
	await userEvent.keyboard('{Escape}');
	expect(done).toEqual(['close']);
});

test('a card takes two gestures, from the post or from a reply', async () => {
	const done = await showPost();
	const { mark } = wordsIn('fr');
	await userEvent.keyboard('f');
	await expect.element(page.getByText(mark.cardNothing)).toBeVisible();
	await page.getByLabelText(mark.cardFrom).selectOptions('1:2/9');
	await expect.element(page.getByText('Dr Hélène Martin, pédiatre')).toBeVisible();
	await expect.element(page.getByText('01 48 57 12 34', { exact: true })).toBeVisible();
	await expectAccessible();
	expect(done).toEqual([]);
	await page.getByText(mark.keepCard).click();
	expect(done).toEqual(['card 1:2/9']);
});

test('all kinds behind « Changer », with long names and hostile text as text', async () => {
	const hostile = '<img src=x onerror=alert(1)>';
	const done = await showPost({
		excerpt: hostile.repeat(20),
		tags: [{ id: 'x', label: `${hostile} un nom d’étiquette vraiment très long`, colour: 'plum' }],
	});
	await page.getByText(wordsIn('fr').mark.change).click();
	await page.getByRole('button', { name: wordsIn('fr').kinds.ride }).click();
	expect(done).toEqual(['kind ride']);
	expect(document.querySelector('img')).toBeNull();
	await expectAccessible();
});

test.each(['fr', 'en'] as const)(
	'what was answered before is read, and copied in one gesture with its links (%s)',
	async (language) => {
		const done = await showPost({}, language);
		const { mark, search } = wordsIn(language);
		await expect
			.element(page.getByText(language === 'fr' ? 'Dr Paul Roux, pédiatre' : 'Dr Paul Roux, paediatrician'))
			.toBeVisible();
		expect(document.body.textContent).toContain(`${search.recommendedLead} ${search.recommendedBy(4)}`);
		await expect.element(page.getByText('Essayez la PMI rue Carnot.')).toBeVisible();
		await expectAccessible();
		await page.getByRole('button', { name: mark.copyAnswer }).click();
		await userEvent.keyboard('p');
		expect(done).toHaveLength(2);
		expect(done[0]).toBe(done[1]);
		expect(done[0]).toContain('01\u00a048\u00a057\u00a000\u00a011');
		expect(done[0]).toContain('https://www.facebook.com/groups/1/posts/7/');
		expect(done[0]).toContain('Essayez la PMI');
		// No member is named, and what another group wrote stays there.
		expect(done[0]).not.toMatch(/Amélie|Zoé|Inès|autre groupe|sensible/u);
	},
);

test('a refused copy leaves the text, selected, to be copied by hand', async () => {
	await showPost({}, 'fr', { copyAnswer: async () => false });
	await page.getByRole('button', { name: wordsIn('fr').mark.copyAnswer }).click();
	const field = page.getByRole('textbox');
	await expect.element(field).toHaveFocus();
	const shown = field.element() as HTMLTextAreaElement;
	expect(shown.value.slice(shown.selectionStart, shown.selectionEnd)).toContain('Dr Paul Roux');
	await expectAccessible();
});

test('nothing to copy is said by no button, and key P then does nothing', async () => {
	const done = await showPost({}, 'fr', { findAnswers: async () => [] });
	await expect.element(page.getByText(wordsIn('fr').mark.answeredBefore(3))).toBeVisible();
	await expect
		.element(page.getByRole('button', { name: wordsIn('fr').mark.copyAnswer }))
		.not.toBeInTheDocument();
	await userEvent.keyboard('p');
	expect(done).toEqual([]);
});

test('what is shown as an answer is not proposed again as what may fit', async () => {
	const again: MatchView = { ...MATCH, key: ANSWER.key as PostKey, excerpt: 'La même question' };
	await showPost({}, 'fr', { findMatches: async () => [again, MATCH] });
	await expect.element(page.getByText(MATCH.excerpt).first()).toBeVisible();
	await expect.element(page.getByText('La même question')).not.toBeInTheDocument();
});

test.each(['fr', 'en'] as const)(
	'what may fit is linked by button or key, what is linked can be parted, by name (%s)',
	async (language) => {
		const linked: MatchView = {
			...MATCH,
			key: '1:8' as PostKey,
			linked: true,
			type: null,
			excerpt: 'Déjà reliée',
		};
		const done = await showPost({}, language, { findMatches: async () => [linked, MATCH] });
		const { mark } = wordsIn(language);
		await expect.element(page.getByRole('region', { name: mark.linked })).toBeVisible();
		await expectAccessible();
		await userEvent.keyboard('l');
		await page.getByRole('button', { name: `${mark.link} ${MATCH.excerpt}` }).click();
		await page.getByRole('button', { name: mark.refuseMatch(MATCH.excerpt) }).click();
		await page.getByRole('button', { name: `${mark.unlink} Déjà reliée` }).click();
		expect(done).toEqual(['pair 1:9 linked', 'pair 1:9 linked', 'pair 1:9 apart', 'pair 1:8 ']);
	},
);

test.each(['fr', 'en'] as const)(
	'what was understood is told as a suggestion, and a date that may be two is asked (%s)',
	async (language) => {
		const facts: PostFacts = {
			price: { amount: 7.5, currency: 'EUR' },
			thing: null,
			event: {
				start: null,
				end: null,
				allDay: false,
				place: 'parc des Beaumonts',
				ages: null,
				confirmed: false,
				candidates: [DAY, 2 * DAY],
				because: ['mercredi 18'],
			},
			timeZone: 'Europe/Paris',
			place: 'parc des Beaumonts',
			ride: null,
			currency: 'EUR',
			open: ['event', 'price', 'place'],
			confirmed: [],
		};
		const done = await showPost({}, language, { findFacts: async () => facts });
		const words = factWordsIn(language);
		await expect.element(page.getByRole('region', { name: words.understood })).toBeVisible();
		await expect.element(page.getByText('parc des Beaumonts')).toBeVisible();
		await expect.element(page.getByText(new RegExp(words.toCheck))).toBeVisible();
		await expectAccessible();
		await page.getByRole('button', { name: words.dontKnow }).click();
		await page.getByRole('button', { name: words.noEvent }).click();
		expect(done).toEqual(['facts {"event":"unknown"} Europe/Paris', 'facts {"event":"none"} Europe/Paris']);
	},
);

const RIDE_FACTS: PostFacts = {
	price: null,
	place: '',
	thing: null,
	event: null,
	ride: {
		role: 'offer',
		from: 'Montreuil',
		to: 'Vincennes',
		days: ['mon', 'tue', 'wed'],
		time: '08:10',
		seats: 2,
	},
	timeZone: 'Europe/Paris',
	currency: 'EUR',
	open: ['ride', 'price'],
	confirmed: [],
};

test.each(['fr', 'en'] as const)(
	'a ride is told, said to be right, and put right by hand without a key acting meanwhile (%s)',
	async (language) => {
		const done = await showPost({}, language, { findFacts: async () => RIDE_FACTS });
		const words = factWordsIn(language);
		await expect.element(page.getByText('Montreuil → Vincennes')).toBeVisible();
		await expect.element(page.getByText(words.seatsOf('offer', 2))).toBeVisible();
		await page.getByRole('button', { name: words.right }).click();
		expect(done).toEqual([`facts ${JSON.stringify({ ride: RIDE_FACTS.ride })} Europe/Paris`]);
		await page.getByRole('button', { name: words.correct }).click();
		await expect.element(page.getByRole('form', { name: words.form.title })).toBeVisible();
		await expectAccessible();
		await userEvent.fill(page.getByRole('textbox', { name: words.form.seats }), 'trois');
		await page.getByRole('button', { name: words.form.keep }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.form.flaws.seats);
		await userEvent.fill(page.getByRole('textbox', { name: words.form.seats }), '3');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('form')).not.toBeInTheDocument();
		const ride = { ...RIDE_FACTS.ride, seats: 3 };
		expect(done.slice(1)).toEqual([`facts ${JSON.stringify({ ride })} Europe/Paris`]);
		await page.getByRole('button', { name: words.correct }).click();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('form')).not.toBeInTheDocument();
		expect(done).toHaveLength(2);
	},
);
