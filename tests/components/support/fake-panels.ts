/** The panels' two borders, in memory: what they ask is written down, what they show is given. */
import type { PanelApi, PanelHost, Standing, Watch } from '#components/panels/panel-api.ts';
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { Contact } from '#lib/domain/contact.ts';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { ContactId, PostKey } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import { whyPerhapsSame } from '#lib/domain/same-contact.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { MatchView, PairView } from '#lib/domain/thread-match.ts';
import type { Tip } from '#lib/domain/tip.ts';
import { joinCards } from '#lib/services/contacts/join-cards.ts';
import {
	agendaEntry,
	CONTACTS,
	COVERAGE,
	findings,
	group,
	INDEX,
	MAMANS,
	NOW,
	SETTINGS,
	TIPS,
	tag,
	WEEK,
} from './panel-data.ts';

export interface FakePanels {
	readonly api: PanelApi;
	readonly host: PanelHost;
	/** Every act, in order: `name argument…`. */
	readonly acts: string[];
	readonly inquiries: Inquiry[];
	setStanding(standing: Result<Standing, StoreFailure>): void;
	setAccess(granted: boolean): void;
}

export interface Given {
	readonly standing?: Partial<Standing> | StoreFailure;
	readonly tips?: readonly Tip[];
	readonly contacts?: readonly Contact[];
	readonly agenda?: readonly AgendaEntry[];
	readonly matches?: (key: PostKey) => readonly MatchView[];
	readonly pairs?: readonly PairView[];
	readonly find?: (inquiry: Inquiry) => Findings | StoreFailure | Promise<Findings>;
	/** What every act answers instead of success. */
	readonly refuse?: StoreFailure;
	readonly access?: boolean;
	/** How the group's page is built; none is open without it. */
	readonly structure?: string;
	readonly language?: string;
}

/** A value that calls back its watchers, as a live view does. */
function live<Value>(first: Result<Value, StoreFailure> | null): {
	watch: Watch<Value>;
	set(value: Result<Value, StoreFailure>): void;
	get(): Result<Value, StoreFailure> | null;
} {
	let current = first;
	const watchers = new Set<(value: Result<Value, StoreFailure>) => void>();
	return {
		watch(callback, signal) {
			watchers.add(callback);
			signal.addEventListener('abort', () => watchers.delete(callback));
			if (current) callback(current);
		},
		set(value) {
			current = value;
			for (const callback of watchers) callback(value);
		},
		get: () => current,
	};
}

export function fakePanels(given: Given = {}): FakePanels {
	const acts: string[] = [];
	const inquiries: Inquiry[] = [];
	const standing = live<Standing>(
		typeof given.standing === 'string'
			? failure(given.standing)
			: success({
					settings: SETTINGS,
					groups: [group(), group({ id: MAMANS, name: 'Mamans du 93' })],
					tags: [tag('t1', 'santé'), tag('t2', '0-3 ans')],
					coverage: COVERAGE,
					index: INDEX,
					...given.standing,
				}),
	);
	const tips = live<readonly Tip[]>(success(given.tips ?? TIPS));
	const contacts = live<readonly Contact[]>(success(given.contacts ?? CONTACTS));
	let tellAccess: (granted: boolean) => void = () => undefined;

	const done = async <Value>(name: string, value: Value): Promise<Result<Value, StoreFailure>> => {
		acts.push(name);
		return given.refuse ? failure(given.refuse) : success(value);
	};
	const changeContacts = (change: (all: readonly Contact[]) => readonly Contact[]) => {
		const current = contacts.get();
		if (current?.ok && !given.refuse) contacts.set(success(change(current.value)));
	};

	const api: PanelApi = {
		retry: () => acts.push('retry'),
		watchStanding: standing.watch,
		watchTips: tips.watch,
		watchContacts: contacts.watch,
		watchAgenda: (callback) => callback(success(given.agenda ?? [agendaEntry()])),
		watchWeek: (callback) => callback(success(WEEK)),
		async find(inquiry) {
			inquiries.push(inquiry);
			const answer = await (given.find ?? (() => findings()))(inquiry);
			return typeof answer === 'string' ? failure(answer) : success(answer);
		},
		keepPost: (key, kept) => done(`keepPost ${key} ${kept}`, undefined),
		setTipState(key, state) {
			const current = tips.get();
			if (current?.ok)
				tips.set(success(current.value.map((tip) => (tip.key === key ? { ...tip, state } : tip))));
			return done(`setTipState ${key} ${state}`, undefined);
		},
		findMatches: async (key) => success(given.matches?.(key) ?? []),
		findPairs: async () => success(given.pairs ?? []),
		sayPair: (key, other, said) => done(`sayPair ${key} ${other} ${said}`, null),
		sayFacts: (keys, said) =>
			done(`sayFacts ${keys} ${JSON.stringify(said)}`, async () => done(`undo sayFacts ${keys}`, undefined)),
		calendarFile: (key) => done(`calendarFile ${key}`, { name: 'bourse.ics', text: 'BEGIN:VCALENDAR' }),
		setNote: (key, note) => done(`setNote ${key} ${note}`, undefined),
		keepCardOf: (key) => done(`keepCardOf ${key}`, { id: 'k1' as ContactId, name: 'Dr Hélène Martin' }),
		addContact(fields) {
			const id = 'new' as ContactId;
			changeContacts((all) => [
				...all,
				{ ...fields, id, stamps: {}, deletedAt: null, createdAt: NOW, sample: false },
			]);
			return done(`addContact ${fields.name} ${fields.phones.join('+')}`, id);
		},
		editContact(id, change) {
			changeContacts((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
			return done(`editContact ${id} ${JSON.stringify(change)}`, undefined);
		},
		removeContact(id) {
			const before = contacts.get();
			changeContacts((all) => all.filter((one) => one.id !== id));
			return done(`removeContact ${id}`, async () => {
				if (before) contacts.set(before);
				return done(`bringBack ${id}`, undefined);
			});
		},
		joinContacts(kept, gone) {
			const before = contacts.get();
			changeContacts((all) =>
				all
					.filter(({ id }) => id !== gone)
					.map((one) => {
						const other = all.find(({ id }) => id === gone);
						const because = other && whyPerhapsSame(one, other);
						return one.id === kept && other && because ? joinCards(one, other, because, NOW).kept : one;
					}),
			);
			return done(`joinContacts ${kept} ${gone}`, async () => {
				if (before) contacts.set(before);
				return done(`undo joinContacts ${kept} ${gone}`, undefined);
			});
		},
		splitContact(kept, gone) {
			changeContacts((all) =>
				all.map((one) =>
					one.id === kept ? { ...one, joined: (one.joined ?? []).filter(({ id }) => id !== gone) } : one,
				),
			);
			return done(`splitContact ${kept} ${gone}`, async () =>
				done(`undo splitContact ${kept} ${gone}`, undefined),
			);
		},
		keepApart(one, other) {
			changeContacts((all) => all.map((card) => (card.id === one ? { ...card, apart: [other] } : card)));
			return done(`keepApart ${one} ${other}`, async () => done(`undo keepApart ${one} ${other}`, undefined));
		},
		changeLimit: (minutes) => done(`changeLimit ${minutes}`, undefined),
		pauseGroup: (id) => done(`pauseGroup ${id}`, undefined),
		resumeGroup: (id) => done(`resumeGroup ${id}`, undefined),
		catchUp: () => done('catchUp', undefined),
		loadSample: () => done('loadSample', undefined),
		eraseSample: () => done('eraseSample', undefined),
	};

	const host: PanelHost = {
		openTab: (url) => acts.push(`openTab ${url}`),
		openWorkshop: (room) => acts.push(`openWorkshop ${room}`),
		async copy(text) {
			acts.push(`copy ${text}`);
			return true;
		},
		async pageStructure() {
			return given.structure ?? null;
		},
		watchAccess(callback) {
			tellAccess = callback;
			callback(given.access ?? true);
		},
		async requestAccess() {
			acts.push('requestAccess');
			return true;
		},
		now: () => NOW,
		browserLanguage: given.language ?? 'fr-FR',
		recallLook: () => ({ language: 'auto', theme: 'auto' }),
		keepLook: () => undefined,
	};

	return {
		api,
		host,
		acts,
		inquiries,
		setStanding: standing.set,
		setAccess: (granted) => tellAccess(granted),
	};
}
