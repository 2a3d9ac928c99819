import type { PanelApi, Watch } from './panel-api.ts';

/** The library's side of the panels while its code is still on its way: each call waits for it. */
export function laterApi(loading: Promise<PanelApi>): PanelApi {
	function watchOf<Value>(watchIn: (api: PanelApi) => Watch<Value>): Watch<Value> {
		return async (callback, signal) => {
			const api = await loading;
			if (!signal.aborted) watchIn(api)(callback, signal);
		};
	}
	return {
		retry: async () => (await loading).retry(),
		watchStanding: watchOf((api) => api.watchStanding),
		watchTips: watchOf((api) => api.watchTips),
		watchContacts: watchOf((api) => api.watchContacts),
		watchAgenda: watchOf((api) => api.watchAgenda),
		watchWeek: watchOf((api) => api.watchWeek),
		find: async (inquiry) => (await loading).find(inquiry),
		keepPost: async (key, kept) => (await loading).keepPost(key, kept),
		setTipState: async (key, state) => (await loading).setTipState(key, state),
		sayFacts: async (keys, said) => (await loading).sayFacts(keys, said),
		calendarFile: async (key) => (await loading).calendarFile(key),
		findMatches: async (key) => (await loading).findMatches(key),
		findPairs: async () => (await loading).findPairs(),
		sayPair: async (key, other, said) => (await loading).sayPair(key, other, said),
		setNote: async (key, note) => (await loading).setNote(key, note),
		keepCardOf: async (key) => (await loading).keepCardOf(key),
		addContact: async (fields) => (await loading).addContact(fields),
		editContact: async (id, change) => (await loading).editContact(id, change),
		removeContact: async (id) => (await loading).removeContact(id),
		joinContacts: async (kept, gone) => (await loading).joinContacts(kept, gone),
		splitContact: async (kept, gone) => (await loading).splitContact(kept, gone),
		keepApart: async (one, other) => (await loading).keepApart(one, other),
		changeLimit: async (minutes) => (await loading).changeLimit(minutes),
		pauseGroup: async (id) => (await loading).pauseGroup(id),
		resumeGroup: async (id) => (await loading).resumeGroup(id),
		loadSample: async () => (await loading).loadSample(),
		eraseSample: async () => (await loading).eraseSample(),
		catchUp: async () => (await loading).catchUp(),
	};
}
