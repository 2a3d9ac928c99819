/** One name for each group and post of two libraries: a row kept under a former name moves to the better one. */

import { isProvisional } from '#lib/domain/post-key.ts';
import type { BackupData } from '#lib/exchange/backup/backup.ts';
import { groupAlias } from '#lib/store/aliases.ts';

type Alias = BackupData['aliases'][number];

export interface Names {
	/** A group's id, once its digits are known to either library. */
	readonly group: <Id extends string>(id: Id) => Id;
	/** A post's key, or a reply's, under the best name of its post. */
	readonly key: <Key extends string>(key: Key) => Key;
	readonly aliases: readonly Alias[];
}

/** Deepest chain followed: provisional → pfbid → number, and a group's slug. */
const MAX_HOPS = 8;

export function namesOf(aliases: readonly Alias[]): Names {
	const targets = bestTargets(aliases);
	const group = <Id extends string>(id: Id): Id => (targets.get(groupAlias(id)) ?? id) as Id;
	const key = <Key extends string>(key: Key): Key => {
		const slash = key.indexOf('/');
		const post = slash < 0 ? key : key.slice(0, slash);
		return `${follow(targets, inGroup(post, group))}${slash < 0 ? '' : key.slice(slash)}` as Key;
	};
	const resolved = new Map(
		[...targets.keys()].map((from) => [
			from,
			from.startsWith('group:') ? (targets.get(from) ?? from) : key(from),
		]),
	);
	const rows = [...resolved].filter(([from, to]) => from !== to) as [string, Alias['to']][];
	return {
		group,
		key,
		aliases: rows.map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
	};
}

/** Where the two libraries disagree, the better name, then the smaller. */
function bestTargets(aliases: readonly Alias[]): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	for (const { from, to } of aliases) {
		const known = targets.get(from);
		if (known === undefined || isBetter(to, known)) targets.set(from, to);
	}
	return targets;
}

function isBetter(left: string, right: string): boolean {
	return rank(left) !== rank(right) ? rank(left) > rank(right) : left < right;
}

function rank(name: string): number {
	if (isProvisional(name)) return 0;
	return /(?:^|:)\d+$/.test(name) ? 2 : 1;
}

function follow(targets: ReadonlyMap<string, string>, name: string): string {
	let current = name;
	for (let hop = 0; hop < MAX_HOPS; hop += 1) {
		const next = targets.get(current);
		if (next === undefined || !isBetter(next, current)) return current;
		current = next;
	}
	return current;
}

function inGroup(post: string, group: (id: string) => string): string {
	const sign = isProvisional(post) ? '~' : '';
	const colon = post.indexOf(':');
	return colon < 0 ? post : `${sign}${group(post.slice(sign.length, colon))}${post.slice(colon)}`;
}
