import type { PairWord } from '#lib/domain/post-pair.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What was just done with two posts. */
export function pairSaid(mark: Words['mark'], said: PairWord | null): string {
	if (said === null) return mark.did.unlinked;
	return said === 'linked' ? mark.did.linked : mark.matchRefused;
}
