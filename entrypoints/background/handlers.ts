/** What each message does: one service each. */
import type { Group } from '#lib/domain/group.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { SeenGroup } from '#lib/domain/seen.ts';
import { completePost } from '#lib/facebook/complete-post.ts';
import type { HandlerFailure } from '#lib/messages/failure.ts';
import type { PageState } from '#lib/messages/protocol.ts';
import type { Handlers } from '#lib/messages/server.ts';
import { browser } from '#lib/platform/browser.ts';
import { actOnPost, undoAct } from '#lib/services/act-on-post.ts';
import { calendarFile } from '#lib/services/agenda/calendar-file.ts';
import { pastAnswers } from '#lib/services/answers/past-answers.ts';
import { extendTime } from '#lib/services/extend-time.ts';
import { keepContact, proposeContact } from '#lib/services/keep-contact.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import { findTags } from '#lib/services/manage-tags.ts';
import { findMatches } from '#lib/services/matching/find-matches.ts';
import { sayPair } from '#lib/services/matching/say-pair.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { readPageState } from '#lib/services/page-state.ts';
import { passGate } from '#lib/services/pass-gate.ts';
import { passUrgently } from '#lib/services/pass-urgently.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { spendTime } from '#lib/services/spend-time.ts';
import { pageTag } from '#lib/services/threads/post-mark.ts';
import { readFacts } from '#lib/services/threads/read-facts.ts';
import { withLibrary } from './library.ts';
import { chipIn, cornerIn, pageLookIn } from './page-look.ts';
import { openPanel, openTab } from './pages.ts';
import { askPage, closeTab, loadPart, tellPages } from './tabs.ts';

const means = SYSTEM_MEANS;

/** Tags offered while typing. */
const TAGS_SHOWN = 8;

export const handlers: Handlers = {
	'page.state': ({ group }) => pageState(group),
	'page.look': async ({ language }) => success(pageLookIn(language)),
	'mark.draw': async ({ view, language }) => success({ drawn: chipIn(language, view) }),
	'corner.draw': async ({ view, language }) => success({ drawn: cornerIn(language, view) }),
	'group.switch-on': ({ group }) => choose(group, 'on'),
	'group.pause': ({ group }) => choose(group, 'paused'),
	'group.resume': ({ group }) => choose(group, 'on'),
	'group.stop': ({ group }) => choose(group, 'off'),
	'group.dismiss': ({ group }) => choose(group, 'offered'),

	'reading.record': (reading) =>
		withLibrary(async (store) => {
			const posts = reading.posts.map((post) => completePost(post, reading.page));
			const marks = await recordReading(store, means, { ...reading, posts });
			return marks.ok ? success({ marks: marks.value }) : marks;
		}),

	'post.act': (request) => withLibrary((store) => actOnPost(store, means, request)),
	'post.undo': ({ undo }) => withLibrary((store) => undoAct(store, means, undo)),

	'contact.propose': (place) =>
		withLibrary(async (store) => {
			const draft = await proposeContact(store, place);
			// The page shows who to call; who said so is not its business.
			return draft.ok ? success({ draft: draft.value && { ...draft.value, sources: [] } }) : draft;
		}),
	'contact.keep': (place) =>
		withLibrary(async (store) => {
			const contact = await keepContact(store, means, place);
			return contact.ok ? success({ name: contact.value.name }) : contact;
		}),

	'tag.find': ({ text }) =>
		withLibrary(async (store) => {
			const tags = await findTags(store, text, TAGS_SHOWN);
			return tags.ok ? success({ tags: tags.value.map(pageTag) }) : tags;
		}),

	'time.append': (request) => withLibrary(async (store) => success(await spendTime(store, request, means))),
	'time.extend': ({ minutes }) =>
		withLibrary(async (store) => success({ standing: await extendTime(store, minutes, means) })),
	'time.urgent': () => withLibrary(async (store) => success({ standing: await passUrgently(store, means) })),
	'time.gate': ({ outcome }) =>
		withLibrary(async (store) => success({ standing: await passGate(store, outcome, means) })),

	'answer.find': ({ key }) =>
		withLibrary(async (store) => {
			const answers = await pastAnswers(store, key, means.now());
			return answers.ok ? success({ answers: answers.value }) : answers;
		}),
	'post.facts': ({ key }) =>
		withLibrary(async (store) => {
			const facts = await readFacts(store, key);
			return facts.ok ? success({ facts: facts.value }) : facts;
		}),
	'event.calendar': ({ key }) =>
		withLibrary(async (store) => {
			const file = await calendarFile(store, key, means.now());
			return file.ok ? success({ file: file.value }) : file;
		}),
	'match.find': ({ key }) =>
		withLibrary(async (store) => {
			const matches = await findMatches(store, key, means.now());
			return matches.ok ? success({ matches: matches.value }) : matches;
		}),
	'match.say': ({ key, other, said }) =>
		withLibrary(async (store) => {
			const before = await sayPair(store, means, key, other, said);
			return before.ok ? success({ before: before.value }) : before;
		}),

	'frame.ask': async (ask, { tabId }) => {
		const answer = tabId === null ? null : await askPage(tabId, 'frame.ask', ask);
		return answer ? success(answer) : failure('unknown');
	},
	'part.load': async ({ part }, { tabId }) => {
		if (tabId !== null) await loadPart(tabId, part);
		return success({});
	},
	'tab.close': async (_, { tabId }) => {
		if (tabId !== null) await closeTab(tabId);
		return success({});
	},
	'first-run.open': async () => {
		await openTab('workshop.html', {}, 'first-run');
		return success({});
	},
	'choices.changed': async () => {
		await tellPages();
		return success({});
	},
	'panel.open': async ({ query }, { tabId }) => {
		await openPanel(tabId, query);
		return success({});
	},
};

function pageState(group: SeenGroup | null): Promise<Result<PageState, HandlerFailure>> {
	return withLibrary((store) => readPageState(store, group, browser.i18n.getUILanguage()));
}

async function choose(group: SeenGroup, state: Group['state']): Promise<Result<PageState, HandlerFailure>> {
	const chosen = await withLibrary((store) => chooseGroup(store, means, group, state));
	return chosen.ok ? pageState(group) : chosen;
}
