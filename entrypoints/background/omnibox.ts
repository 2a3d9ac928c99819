/** Search from the address bar: "colibri pédiatre". */
import { type Findings, NO_INQUIRY } from '#lib/domain/findings.ts';
import type { Hit } from '#lib/domain/hit.ts';
import { browser } from '#lib/platform/browser.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { withLibrary } from './library.ts';
import { openTab } from './pages.ts';
import { words } from './words.ts';

const SUGGESTIONS = 5;
const MAX_LINE = 120;

export function listenToOmnibox(): void {
	// Firefox on phones has no search from the address bar, no menus and no shortcuts.
	if (!('omnibox' in browser)) return;
	browser.omnibox.onInputStarted.addListener(async () => {
		const { background } = await words();
		browser.omnibox.setDefaultSuggestion({ description: background.omniboxHint });
	});
	browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
		const { background } = await words();
		const found = await find(text);
		const hint = found.ok
			? found.value.total > 0
				? background.omniboxHint
				: background.omniboxNothing(text)
			: background.omniboxUnavailable;
		browser.omnibox.setDefaultSuggestion({ description: asDescription(hint) });
		suggest(found.ok ? found.value.hits.map(suggestionOf) : []);
	});
	browser.omnibox.onInputEntered.addListener(async (content) => {
		if (isPermalink(content)) await browser.tabs.update({ url: content });
		else await openTab('sidepanel.html', { q: content });
	});
}

function find(text: string) {
	return withLibrary(
		(store): ReturnType<typeof findAnswers> =>
			findAnswers(store, { ...NO_INQUIRY, text, typing: true, limit: SUGGESTIONS }, SYSTEM_MEANS.now()),
	);
}

function suggestionOf(hit: Findings['hits'][number]): { content: string; description: string } {
	const line = lineOf(hit);
	const content = hit.type === 'thread' && hit.permalink ? hit.permalink : line;
	return { content, description: asDescription(line) };
}

function lineOf(hit: Hit): string {
	const passage = hit.passage.map((run) => run.text).join('');
	const line = hit.type === 'contact' ? [hit.name, hit.role, ...hit.phones].join(' · ') : passage;
	return [...line.replace(/\s+/g, ' ')].slice(0, MAX_LINE).join('');
}

/** Chromium reads suggestions as XML. */
function asDescription(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isPermalink(content: string): boolean {
	return /^https:\/\/(?:www\.)?facebook\.com\//.test(content);
}
