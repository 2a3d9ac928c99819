/** What a thread is about. Definitions: docs/kinds.md. Order is the order of menus. */
export const KINDS = [
	'question',
	'tip',
	'need',
	'offer',
	'event',
	'ride',
	'lost',
	'found',
	'job',
	'distress',
	'idea',
	'cause',
	'announcement',
	'other',
] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
	return (KINDS as readonly unknown[]).includes(value);
}
