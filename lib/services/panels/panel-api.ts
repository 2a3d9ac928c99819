/**
 * What the panels ask of the library, for popup and side panel alike. What only acts need is loaded when a
 * first act comes: the popup opens with reading and search alone.
 */
import type { ContactFields } from '#lib/domain/contact.ts';
import type { Coverage } from '#lib/domain/coverage.ts';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { Group } from '#lib/domain/group.ts';
import type { ContactId, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { IndexState } from '#lib/domain/index-state.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import { languageOf } from '#lib/i18n/language.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import { reportBug } from '#lib/platform/log.ts';
import type { Store } from '#lib/store/store.ts';
import { findAnswers } from '../find-answers.ts';
import { listGroups } from '../list-groups.ts';
import { listTags } from '../manage-tags.ts';
import type { Means } from '../means.ts';
import { readCoverage } from '../read-coverage.ts';
import { readIndexState } from '../read-index-state.ts';
import { readSettings } from '../read-settings.ts';
import { setGroupState } from '../set-group-state.ts';
import type { KeptLibrary } from './kept-library.ts';

type Answer<Value> = Promise<Result<Value, StoreFailure>>;

interface Standing {
	readonly settings: Settings;
	readonly groups: readonly Group[];
	readonly tags: readonly Tag[];
	readonly coverage: Coverage;
	readonly index: IndexState;
}

export interface PanelApiGiven {
	readonly library: KeptLibrary;
	readonly means: Means;
	readonly browserLanguage: string;
	/** A choice of the user changed what Facebook's pages may do: tell them. */
	readonly tellPages: () => void;
}

export function createPanelApi({ library, means, browserLanguage, tellPages }: PanelApiGiven) {
	const watchOf =
		<Value>(query: (store: Store) => Answer<Value>) =>
		(callback: (value: Result<Value, StoreFailure>) => void, signal: AbortSignal) =>
			library.watch(query, callback, signal);

	/** A view that no search needs: its code comes when it is first watched. */
	const watchLater =
		<Value>(load: () => Promise<(store: Store) => Answer<Value>>) =>
		(callback: (value: Result<Value, StoreFailure>) => void, signal: AbortSignal): void => {
			load().then(
				(query) => {
					if (!signal.aborted) library.watch(query, callback, signal);
				},
				(error) => reportBug('panels: watch', error),
			);
		};

	async function setGroup(id: GroupId, state: Group['state']): Answer<void> {
		const done = await library.with((store) => setGroupState(store, means, id, state));
		if (done.ok) tellPages();
		return done;
	}

	return {
		retry: () => library.reopen(),
		watchStanding: watchOf(readStanding),
		watchTips: watchLater(async () => (await import('../list-tips.ts')).listTips),
		watchContacts: watchLater(async () => (await import('../list-contacts.ts')).listContacts),
		watchAgenda: watchLater(async () => {
			const { listAgenda } = await import('../agenda/list-agenda.ts');
			return (store) => listAgenda(store, means.now());
		}),
		watchWeek: watchLater(async () => {
			const { readTimeWeek } = await import('../read-time-week.ts');
			return (store) => readTimeWeek(store, means.now());
		}),

		find: (inquiry: Inquiry): Answer<Findings> =>
			library.with((store) => findAnswers(store, inquiry, means.now())),

		keepPost: (key: PostKey, kept: boolean) =>
			library.with(async (store) => {
				const { actOnPost } = await import('../act-on-post.ts');
				return done(await actOnPost(store, means, { key, act: { type: 'save', saved: kept } }));
			}),
		setTipState: (key: PostKey, state: 'open' | 'taken') =>
			library.with(async (store) => {
				const { actOnPost } = await import('../act-on-post.ts');
				return done(await actOnPost(store, means, { key, act: { type: 'state', state } }));
			}),
		sayFacts: (keys: readonly PostKey[], said: FactsSaid): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const { sayFacts, takeFactsBack } = await import('../say-facts.ts');
				const acted = await sayFacts(store, means, keys, said);
				if (!acted.ok) return gone(acted);
				const undo = () =>
					library.with(async (again) => done(await takeFactsBack(again, means, acted.value)));
				return success(undo);
			}),
		calendarFile: (key: PostKey) =>
			library.with(async (store) => {
				const { calendarFile } = await import('../agenda/calendar-file.ts');
				return calendarFile(store, key, means.now());
			}),
		findMatches: (key: PostKey) =>
			library.with(async (store) => {
				const { findMatches } = await import('../matching/find-matches.ts');
				return findMatches(store, key, means.now());
			}),
		findPairs: () =>
			library.with(async (store) => {
				const { listPairs } = await import('../matching/list-pairs.ts');
				return listPairs(store, means.now());
			}),
		sayPair: (key: PostKey, other: PostKey, said: PairWord | null): Answer<PairWord | null> =>
			library.with(async (store) => {
				const { sayPair } = await import('../matching/say-pair.ts');
				const before = await sayPair(store, means, key, other, said);
				return before.ok ? before : gone(before);
			}),
		setNote: (key: PostKey, note: string) =>
			library.with(async (store) => {
				const { notePost } = await import('../act-on-post.ts');
				return done(await notePost(store, means, key, note));
			}),

		keepCardOf: (key: PostKey): Answer<{ readonly id: ContactId; readonly name: string } | null> =>
			library.with(async (store) => {
				const { keepContact } = await import('../keep-contact.ts');
				const kept = await keepContact(store, means, { postKey: key, commentKey: null });
				if (kept.ok) return success({ id: kept.value.id, name: kept.value.name });
				const { reason } = kept;
				return reason === 'unknown' || reason === 'not-reading' ? success(null) : failure(reason);
			}),
		addContact: (fields: ContactFields): Answer<ContactId> =>
			library.with(async (store) => {
				const { addContact } = await import('../keep-contact.ts');
				const added = await addContact(store, means, fields);
				return added.ok ? success(added.value.id) : added;
			}),
		editContact: (id: ContactId, change: Partial<ContactFields>) =>
			library.with(async (store) => {
				const { editContact } = await import('../edit-contact.ts');
				return editContact(store, means, id, change);
			}),
		removeContact: (id: ContactId): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const { bringContactBack, removeContact } = await import('../edit-contact.ts');
				const removed = await removeContact(store, means, id);
				return removed.ok ? success(() => bringContactBack(store, means, id)) : removed;
			}),
		joinContacts: (kept: ContactId, gone: ContactId): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const { joinContacts, splitContact } = await import('../join-contacts.ts');
				const joined = await joinContacts(store, means, kept, gone);
				return joined.ok ? success(() => splitContact(store, means, kept, gone, false)) : joined;
			}),
		splitContact: (kept: ContactId, gone: ContactId): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const { joinContacts, splitContact } = await import('../join-contacts.ts');
				const split = await splitContact(store, means, kept, gone, true);
				return split.ok ? success(() => joinContacts(store, means, kept, gone)) : split;
			}),
		keepApart: (one: ContactId, other: ContactId): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const { keepApart } = await import('../join-contacts.ts');
				const apart = await keepApart(store, means, one, other, true);
				return apart.ok ? success(() => keepApart(store, means, one, other, false)) : apart;
			}),

		changeLimit: (minutes: number | null): Answer<void> =>
			library.with(async (store) => {
				const { changeLimit } = await import('../change-limit.ts');
				const changed = await changeLimit(store, minutes, means);
				if (changed.ok) tellPages();
				return changed;
			}),

		pauseGroup: (id: GroupId) => setGroup(id, 'paused'),
		resumeGroup: (id: GroupId) => setGroup(id, 'on'),

		catchUp: () =>
			library.with(async (store) => {
				const { understandAllStale } = await import('../upkeep.ts');
				return understandAllStale(store, new AbortController().signal);
			}),

		loadSample: () =>
			library.with(async (store) => {
				const { loadSample } = await import('../sample.ts');
				const settings = await readSettings(store);
				if (!settings.ok) return settings;
				return loadSample(store, means, languageOf(settings.value.language, browserLanguage));
			}),
		eraseSample: () =>
			library.with(async (store) => {
				const { eraseSample } = await import('../sample.ts');
				return eraseSample(store);
			}),
	};
}

async function readStanding(store: Store): Answer<Standing> {
	const [settings, groups, tags, coverage, index] = await Promise.all([
		readSettings(store),
		listGroups(store),
		listTags(store),
		readCoverage(store),
		readIndexState(store),
	]);
	if (!settings.ok) return settings;
	if (!groups.ok) return groups;
	if (!tags.ok) return tags;
	if (!coverage.ok) return coverage;
	if (!index.ok) return index;
	return success({
		settings: settings.value,
		groups: groups.value,
		tags: tags.value,
		coverage: coverage.value,
		index: index.value,
	});
}

/** A post that is gone meanwhile cannot be acted on; the list that showed it is about to be redrawn. */
function done(outcome: Result<unknown, StoreFailure | ActFailure>): Result<void, StoreFailure> {
	return outcome.ok ? success(undefined) : gone(outcome);
}

function gone({ reason }: { readonly reason: StoreFailure | ActFailure }): Result<never, StoreFailure> {
	return failure(reason === 'unknown' || reason === 'not-reading' ? 'broken' : reason);
}
