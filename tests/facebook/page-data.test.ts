import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPageData, type PageDataLimits, wholeText } from '#lib/facebook/page-json.ts';

const STORY = {
	__typename: 'Story',
	post_id: '456',
	creation_time: 1_780_000_000,
	encrypted_click_tracking: 'TOKEN-1',
	message: { text: 'Bonjour à tous,\n\nje cherche une poussette "double" {pas trop chère}.' },
	permalink_url: 'https://www.facebook.com/groups/1/permalink/pfbid0abcde/',
};

function dataOf(scripts: readonly { text: string; type?: string }[], limits: Partial<PageDataLimits> = {}) {
	const page = document.implementation.createHTMLDocument('');
	for (const { text, type = 'application/json' } of scripts) {
		const script = page.createElement('script');
		script.type = type;
		script.textContent = text;
		page.body.append(script);
	}
	return { page, data: openPageData(page, () => 0, limits) };
}

const island = (value: unknown) => ({ text: JSON.stringify({ require: [['x', null, { a: [value] }]] }) });
const storyOf = (value: unknown, limits: Partial<PageDataLimits> = {}) =>
	dataOf([island(value)], limits).data.storyOf('TOKEN-1');

describe('a story is found by its token', () => {
	const whole = { ids: ['456', 'pfbid0abcde'], at: 1_780_000_000_000, anonymous: false, attached: null };

	it('in an island', () => {
		expect(storyOf({ node: STORY })).toMatchObject(whole);
	});

	it('in the call of an inline script, among code', () => {
		const call = `if(a){requireLazy(["b"],function(c){c.handle(${JSON.stringify({ x: [STORY] })})});}`;
		expect(dataOf([{ text: call, type: 'text/javascript' }]).data.storyOf('TOKEN-1')).toMatchObject(whole);
	});

	it('in a string of an inline script, however it is escaped', () => {
		const told = JSON.stringify(JSON.stringify({ node: STORY })).replaceAll('<', '\\x3C');
		expect(dataOf([{ text: `var a="b",c=JSON.parse(${told});` }]).data.storyOf('TOKEN-1')).toMatchObject(
			whole,
		);
	});

	it('with the number of its group, when all it says agrees', () => {
		const told = { ...STORY, feedback: { associated_group: { id: '77' } } };
		expect(storyOf({ node: told })?.groupId).toBe('77');
		expect(storyOf({ node: { ...told, to: { __typename: 'Group', id: '78' } } })?.groupId).toBeNull();
	});

	it('when its time and id stand in nested stories without a name of their own', () => {
		const { creation_time, message, ...rest } = STORY;
		const nested = {
			...rest,
			sections: { a: { story: { creation_time } }, b: { story: { __typename: 'Story', message } } },
		};
		expect(storyOf({ node: nested })).toMatchObject(whole);
	});

	it('when the token stands in a part that tells less than the story around it', () => {
		const { encrypted_click_tracking, ...rest } = STORY;
		expect(storyOf({ ...rest, part: { __typename: 'Story', encrypted_click_tracking } })).toMatchObject(
			whole,
		);
	});

	it('under renamed fields, by the shape of what they hold', () => {
		const { post_id, creation_time, encrypted_click_tracking, message, permalink_url, ...rest } = STORY;
		const renamed = {
			...rest,
			tk: encrypted_click_tracking,
			c_tm: creation_time,
			msg: { t: message.text },
			lnk: `https://www.facebook.com/groups/1/posts/${post_id}/`,
		};
		const story = storyOf({ node: renamed });
		expect(story).toMatchObject({ ids: ['456'], at: 1_780_000_000_000 });
		expect(story && wholeText(story, 'Bonjour à tous,\nje cherche')).toContain('poussette');
	});

	it('beside comments and people with times and ids of their own', () => {
		const comments = [
			{ __typename: 'Comment', creation_time: 1_780_000_500, legacy_fbid: '9', url: '/groups/1/posts/777/' },
		];
		const actors = [{ __typename: 'User', id: '1780000600', created_time: 1_500_000_000 }];
		expect(storyOf({ ...STORY, comments, actors })).toMatchObject(whole);
	});
});

describe('a story that contradicts itself is not joined', () => {
	it.each([
		['two times in one story', { ...STORY, story: { creation_time: 1_780_000_001 } }],
		['two times in two tellings', [STORY, { ...STORY, creation_time: 1_780_009_999 }]],
		['two ids in two tellings', [STORY, { ...STORY, post_id: '789' }]],
	])('%s', (_, value) => {
		expect(storyOf(value)).toBeNull();
	});

	it('two tellings that agree are one', () => {
		expect(storyOf([STORY, { a: STORY }])?.ids).toEqual(['456', 'pfbid0abcde']);
	});
});

it('keeps the quoted story apart, and does not take its id for the post’s', () => {
	const attached_story = {
		__typename: 'Story',
		post_id: '999',
		creation_time: 1_700_000_000,
		encrypted_click_tracking: 'TOKEN-2',
		actors: [{ __typename: 'User', name: 'Autre' }],
		message: { text: 'Ancien' },
	};
	const { data } = dataOf([island({ ...STORY, attached_story })]);
	expect(data.storyOf('TOKEN-1')).toMatchObject({
		ids: ['456', 'pfbid0abcde'],
		attached: { author: 'Autre', text: 'Ancien' },
	});
	expect(data.storyOf('TOKEN-2')).toMatchObject({ ids: ['999'], at: 1_700_000_000_000 });
});

it('says who is anonymous, and names nobody', () => {
	const story = storyOf({
		...STORY,
		actors: [{ __typename: 'GroupAnonAuthorProfile', id: '5', name: 'Vrai Nom' }],
	});
	expect(story?.anonymous).toBe(true);
	expect(JSON.stringify(story)).not.toContain('Vrai Nom');
});

it('trusts no text that does not begin with what is shown', () => {
	const story = storyOf(STORY);
	expect(story && wholeText(story, 'Tout autre chose')).toBeNull();
});

describe('bounds', () => {
	it('a script too long, a story too long, too many scripts are left alone', () => {
		expect(storyOf(STORY, { scriptLength: 100 })).toBeNull();
		expect(storyOf({ ...STORY, filler: 'x'.repeat(2000) }, { storyLength: 1000 })).toBeNull();
		expect(storyOf(STORY, { scripts: 0 })).toBeNull();
	});

	it('a token not found is found once other data have come', () => {
		const { page } = dataOf([]);
		let time = 0;
		const data = openPageData(page, () => time);
		expect(data.storyOf('TOKEN-1')).toBeNull();
		const late = page.createElement('script');
		late.type = 'application/json';
		late.textContent = JSON.stringify(STORY);
		page.body.append(late);
		time = 1000;
		expect(data.storyOf('TOKEN-1')).not.toBeNull();
	});

	it('are looked through in turns, as long as each may take', () => {
		let time = 0;
		const { page } = dataOf([island(STORY), island({ ...STORY, encrypted_click_tracking: 'TOKEN-2' })]);
		const data = openPageData(page, () => time++);
		const turns: boolean[] = [];
		while (turns.at(-1) !== true) turns.push(data.lookThrough(0));
		expect(turns.length).toBeGreaterThan(1);
		expect(data.storyOf('TOKEN-2')).not.toBeNull();
	});

	it('never throws, whatever the scripts hold', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'"',
			'\\',
			'[',
			']',
			'"TOKEN-1"',
			'"Story"',
			'"__typename":"Story"',
			':',
			',',
			'x',
			'"post_id":"4"',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const story = dataOf([{ text: pieces.join('') }]).data.storyOf('TOKEN-1');
				expect(story === null || Array.isArray(story.ids)).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});
});
