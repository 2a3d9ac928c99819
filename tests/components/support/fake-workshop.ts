import type { WorkshopHost } from '#components/workshop/WorkshopApp.tsx';
import type { FileRefusal, Forgetting, Person, WorkshopApi } from '#components/workshop/workshop-api.ts';
import type { AuthorHash } from '#lib/domain/ids.ts';
import { failure, success } from '#lib/domain/result.ts';
import { type FakePanels, fakePanels, type Given } from './fake-panels.ts';
import { NO_SORTING } from './fake-sorting.ts';
import { NOW } from './panel-data.ts';

export interface FakeWorkshop extends FakePanels {
	readonly workshop: WorkshopApi;
	readonly workshopHost: WorkshopHost;
}

export interface WorkshopGiven extends Given {
	readonly forgetting?: Forgetting;
	readonly ownWords?: WorkshopApi['readOwnWords'];
	readonly people?: readonly Person[];
	readonly fileRefusal?: FileRefusal;
}

export const JULIE: Person = {
	hash: 'a1' as AuthorHash,
	name: 'Julie P.',
	posts: 3,
	comments: 5,
	recommendations: 1,
};

export function fakeWorkshop(given: WorkshopGiven = {}): FakeWorkshop {
	const panels = fakePanels(given);
	const { acts } = panels;
	const done = async (act: string) => {
		acts.push(act);
		return given.refuse ? failure(given.refuse) : success(undefined);
	};
	const workshop: WorkshopApi = {
		...panels.api,
		...NO_SORTING,
		changeSettings: (change) => done(`changeSettings ${JSON.stringify(change)}`),
		readOwnWords: (text) =>
			given.ownWords?.(text) ?? { used: text.split('\n').filter(Boolean).length, problems: [] },
		setGroupState: (id, state) => done(`setGroupState ${id} ${state}`),
		setGroupPlace: (id, place) =>
			done(`setGroupPlace ${id} ${place.country} ${place.timeZone} ${place.schoolZone}`),
		createTag: (label) => done(`createTag ${label}`),
		editTag: (id, change) => done(`editTag ${id} ${JSON.stringify(change)}`),
		async mergeTags(from, into) {
			acts.push(`mergeTags ${from} ${into}`);
			if (given.refuse) return failure(given.refuse);
			return success({ posts: 3, undo: () => done(`unmergeTags ${from}`) });
		},
		async backUp() {
			acts.push('backUp');
			return success({ name: 'colibri-2026-03-18.json', text: '{}' });
		},
		async readBackup(file) {
			acts.push(`readBackup ${await file.text()}`);
			if (given.fileRefusal) return failure(given.fileRefusal);
			return success({
				madeAt: NOW,
				counts: { groups: 2, posts: 212, comments: 1480, tags: 9, contacts: 4 },
				restore: () => done('restore'),
			});
		},
		previewForgetting: async () => success(given.forgetting ?? { total: 0, byKind: [] }),
		async forget() {
			acts.push('forget');
			return success(given.forgetting?.total ?? 0);
		},
		findPeople: async () => success(given.people ?? [JULIE]),
		erasePerson: (hash) => done(`erasePerson ${hash}`),
	};
	const workshopHost: WorkshopHost = {
		...panels.host,
		version: '0.1.0',
		searchAddress: 'https://colibri.example/',
		goToSearch: () => acts.push('goToSearch'),
	};
	return { ...panels, workshop, workshopHost };
}
