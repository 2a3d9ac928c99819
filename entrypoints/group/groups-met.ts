import type { SeenGroup } from '#lib/domain/seen.ts';
import type { Client } from '#lib/messages/client.ts';

/** On the feed of all joined groups: which of them the user reads with us. Posts of the others stay in the page. */
export interface GroupsMet {
	isOn(group: SeenGroup): Promise<boolean>;
	/** What the user chose may have changed. */
	forget(): void;
}

export function askOfGroups(client: Client): GroupsMet {
	const asked = new Map<string, Promise<boolean>>();

	async function ask(name: string, group: SeenGroup): Promise<boolean> {
		const reply = await client.send('page.state', { group });
		// Not known is not no: asked again with the next post.
		if (!reply.ok) asked.delete(name);
		return reply.ok && reply.value.firstRunDone && reply.value.group === 'on';
	}

	return {
		isOn(group) {
			const name = group.id ?? group.slug ?? '';
			const answer = asked.get(name) ?? ask(name, group);
			asked.set(name, answer);
			return answer;
		},
		forget: () => asked.clear(),
	};
}
