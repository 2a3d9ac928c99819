import type { Country } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { findPhones } from '#lib/language/phones.ts';
import type { Tables } from '#lib/store/tables.ts';

/** Typed as one likes, kept as cards keep them: one number said twice is one. What is no number alone stays as typed. */
export function phonesAsKept(phones: readonly string[], home: Country): string[] {
	return [...new Set(phones.map((typed) => asKept(typed.trim(), home)))];
}

/** The country whose numbers are typed without a prefix: of the group the card comes from, else of the one that is read. */
export async function homeOf(
	{ groups }: Pick<Tables, 'groups'>,
	groupId: GroupId | undefined,
): Promise<Country> {
	const all = await groups.toArray();
	const group = all.find(({ id }) => id === groupId) ?? all.find(({ state }) => state === 'on') ?? all[0];
	return group?.country ?? 'FR';
}

function asKept(typed: string, home: Country): string {
	const [found, ...others] = findPhones(typed, home);
	const whole = found?.start === 0 && found.end === typed.length && others.length === 0;
	return found && whole ? found.phone : typed;
}
