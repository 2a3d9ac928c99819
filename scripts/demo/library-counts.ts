import type { DrivenPage } from '#tests/support/driven.ts';

export interface LibraryCounts {
	readonly posts: number;
	readonly comments: number;
	readonly contacts: number;
	readonly groupId: string;
	/** Threads by the kind suggested first. */
	readonly kinds: Readonly<Record<string, number>>;
}

/** What the extension's own database holds, read from one of its pages. */
export function libraryCounts(panel: DrivenPage): Promise<LibraryCounts> {
	return panel.run(async () => {
		const answer = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await answer(indexedDB.open('colibri'));
		const table = (name: string) => database.transaction(name).objectStore(name);
		const understandings: { value: { kinds: { value: string }[] } | null }[] = await answer(
			table('understandings').getAll(),
		);
		const kinds: Record<string, number> = {};
		for (const { value } of understandings) {
			const kind = value?.kinds[0]?.value ?? 'other';
			kinds[kind] = (kinds[kind] ?? 0) + 1;
		}
		const groups: { id: string; state: string }[] = await answer(table('groups').getAll());
		const counts = {
			posts: await answer(table('posts').count()),
			comments: await answer(table('comments').count()),
			contacts: await answer(table('contacts').count()),
			groupId: groups.find(({ state }) => state === 'on')?.id ?? '',
			kinds,
		};
		database.close();
		return counts;
	});
}
