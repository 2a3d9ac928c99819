import type { PostKey } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { PairView } from '#lib/domain/thread-match.ts';
import type { FactActs } from '../facts/fact-acts.ts';
import { useInterface } from '../ui/interface-context.tsx';
import type { ContactActs } from './contacts/ContactsPanel.tsx';
import { changedFields } from './contacts/changed-fields.ts';
import { healthReport } from './health-report.ts';
import type { MatchActs } from './match-acts.ts';
import type { Outcome, PanelApi, PanelHost, Standing, Undo } from './panel-api.ts';
import type { SearchActs } from './search/SearchPanel.tsx';
import type { Search } from './search/use-search.ts';
import type { Toasts } from './use-toast.ts';

interface Given {
	readonly api: PanelApi;
	readonly host: PanelHost;
	readonly toasts: Toasts;
	readonly search: Search;
	readonly standing: Standing | null;
}

interface PanelActs {
	readonly search: Omit<SearchActs, 'openContact'>;
	readonly tips: {
		state(key: PostKey, state: 'open' | 'taken'): void;
		note(key: PostKey, note: string): void;
	};
	readonly contacts: ContactActs;
	readonly facts: FactActs;
	readonly matches: MatchActs & { findPairs(): Promise<readonly PairView[]> };
}

/** Each gesture of the panels: what it asks of the library, what it says when it is done or fails. */
export function usePanelActs({ api, host, toasts, search, standing }: Given): PanelActs {
	const said = useInterface();
	const { words } = said;

	async function copy(text: string, told: string): Promise<void> {
		toasts.say((await host.copy(text)) ? told : words.search.notCopied);
	}

	async function undoable(act: Outcome<Undo>, told: string): Promise<void> {
		const done = await toasts.done(act);
		if (!done) return;
		toasts.say(told, () => {
			toasts.close();
			void toasts.done(done.value());
		});
	}

	async function setPaused(paused: boolean): Promise<void> {
		const from = paused ? 'on' : 'paused';
		for (const { id, state } of standing?.groups ?? []) {
			if (state === from) await toasts.done(paused ? api.pauseGroup(id) : api.resumeGroup(id));
		}
	}

	const facts: FactActs = {
		say: async (keys, told, timeZone) => {
			const done = await toasts.done(api.sayFacts(keys, told));
			if (!done) return;
			search.refresh();
			const { factsSaid } = await import('../facts/facts-said.ts');
			toasts.say(factsSaid(told, timeZone, said), async () => {
				toasts.close();
				if (await toasts.done(done.value())) search.refresh();
			});
		},
		toCalendar: async (key) => {
			const file = await toasts.done(api.calendarFile(key));
			if (!file) return;
			const { handOver } = await import('../facts/hand-over.ts');
			handOver(file.value, toasts, said.language);
		},
	};

	const matches: PanelActs['matches'] = {
		findMatches: async (key) => itemsOf(await api.findMatches(key)),
		findPairs: async () => itemsOf(await api.findPairs()),
		sayPair: async (key, other, word, changed) => {
			const done = await toasts.done(api.sayPair(key, other, word));
			if (!done) return;
			changed();
			const { pairSaid } = await import('../page/pair-said.ts');
			toasts.say(pairSaid(words.mark, word), async () => {
				toasts.close();
				if (await toasts.done(api.sayPair(key, other, done.value))) changed();
			});
		},
	};

	return {
		facts,
		matches,
		search: {
			...facts,
			...matches,
			copy: (phone) => void copy(phone, words.search.copied),
			keep: async (hit, kept) => {
				if (await toasts.done(api.keepPost(hit.key, kept))) search.refresh();
			},
			keepCard: async (hit) => {
				const kept = await toasts.done(api.keepCardOf(hit.key));
				if (!kept) return;
				toasts.say(
					kept.value
						? words.contacts.kept(kept.value.name || words.contacts.unnamed)
						: words.contacts.notKept,
				);
			},
			openUrl: host.openTab,
			openSettings: () => host.openWorkshop('settings'),
			startFirstRun: () => host.openWorkshop('first-run'),
			pause: (paused) => void setPaused(paused),
			requestAccess: () => void host.requestAccess(),
			copyFindings: async (groups) => {
				const structure = await host.pageStructure();
				const told = structure === null ? words.states.findingsAlone : words.states.findingsCopied;
				await copy([healthReport(groups), structure ?? ''].join('\n\n').trim(), told);
			},
			loadSample: () => void toasts.done(api.loadSample()),
			eraseSample: async () => {
				if (await toasts.done(api.eraseSample())) toasts.say(words.states.sampleErased);
			},
		},
		tips: {
			state: async (key, state) => {
				if (!(await toasts.done(api.setTipState(key, state)))) return;
				const back = state === 'open' ? 'taken' : 'open';
				toasts.say(words.tips.moved[state], () => {
					toasts.close();
					void toasts.done(api.setTipState(key, back));
				});
			},
			note: (key, note) => void toasts.done(api.setNote(key, note)),
		},
		contacts: {
			add: async (fields) => {
				const added = await toasts.done(api.addContact(fields));
				if (added) toasts.say(words.contacts.saved);
				return added?.value ?? null;
			},
			edit: (contact, fields) => {
				const change = changedFields(contact, fields);
				if (Object.keys(change).length > 0) void toasts.done(api.editContact(contact.id, change));
			},
			remove: async (id) => {
				const removed = await toasts.done(api.removeContact(id));
				if (!removed) return;
				toasts.say(words.contacts.removed, async () => {
					if (await toasts.done(removed.value())) toasts.say(words.contacts.restored);
				});
			},
			join: (kept, gone) => void undoable(api.joinContacts(kept, gone), words.contacts.joinedOne),
			split: (kept, gone) => void undoable(api.splitContact(kept, gone), words.contacts.splitDone),
			keepApart: (one, other) => void undoable(api.keepApart(one, other), words.contacts.keptApart),
			copy: (text, what) =>
				void copy(text, what === 'phone' ? words.search.copied : words.contacts.mailCopied),
		},
	};
}

/** A suggestion that cannot be made is none. */
function itemsOf<Item>(found: Result<readonly Item[]>): readonly Item[] {
	return found.ok ? found.value : [];
}
