import * as z from 'zod/mini';
import { LONGEST_OWN_WORDS } from '#lib/domain/own-words.ts';
import { MOST_KEPT_DAYS } from '#lib/domain/retention.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { BackupSetting } from './backup.ts';

const DAYS = z.number().check(z.int(), z.minimum(1), z.maximum(MOST_KEPT_DAYS));
const MINUTES = z.number().check(z.nonnegative(), z.maximum(1440));

/** One schema a setting: a missing or drifting one fails to compile. */
const VALUES: { readonly [Key in keyof Settings]: z.ZodMiniType<Settings[Key]> } = {
	language: z.enum(['auto', 'fr', 'en']),
	keepComments: z.nullable(z.boolean()),
	firstRunDone: z.boolean(),
	marksShown: z.boolean(),
	singleKeys: z.boolean(),
	theme: z.enum(['auto', 'light', 'dark']),
	dayStartsAt: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
	feedLimitMinutes: z.nullable(MINUTES),
	nextFeedLimit: z.nullable(
		z.strictObject({
			minutes: z.nullable(MINUTES),
			fromDay: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
		}),
	),
	extensionCapMinutes: MINUTES,
	countUnfocused: z.boolean(),
	ownWords: z.string().check(z.maxLength(LONGEST_OWN_WORDS)),
	gateShown: z.boolean(),
	keptDays: z.strictObject({
		sensitive: DAYS,
		event: DAYS,
		lost: DAYS,
		exchange: DAYS,
		job: DAYS,
		rest: DAYS,
	}),
};

/** A setting whose value fits its key. */
export const settingRow = z
	.strictObject({
		key: z.enum(Object.keys(VALUES) as [keyof Settings, ...(keyof Settings)[]]),
		value: z.unknown(),
		stamp: z.number().check(z.minimum(0), z.maximum(8.64e15)),
	})
	.check(
		z.refine(({ key, value }) => VALUES[key].safeParse(value).success),
	) as unknown as z.ZodMiniType<BackupSetting>;
