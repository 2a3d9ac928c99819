/** A page of the extension that fills its library with invented posts, by the project's own code. */
import type { GroupId } from '#lib/domain/ids.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { openLibrary } from '#lib/services/open-library.ts';
import { valueIn } from '../search/colibri-values.ts';
import { build, saveRows } from '../search/colibri-writing.ts';
import { benchPosts } from '../search/texts.ts';

const GROUP = { id: '1234567890' as GroupId, slug: null, name: 'Parents de Montreuil' };

async function fill(words: readonly string[], posts: number): Promise<void> {
	const store = valueIn(await openLibrary());
	valueIn(await changeSettings(store, SYSTEM_MEANS, { firstRunDone: true }));
	valueIn(await chooseGroup(store, SYSTEM_MEANS, GROUP, 'on'));
	await saveRows(store, benchPosts(words, 0, posts));
	await build(store, benchPosts(words, 0, posts));
	store.close();
}

Object.assign(window, { fill });
