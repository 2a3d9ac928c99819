import type { Words } from '#lib/i18n/words.ts';
import type { PanelPost } from './post-panel-props.ts';

/** Where a kind comes from, in a sentence: the user, their rule, their lessons, or Colibri's own rules. */
export function kindReason(
	{ kind, kindConfirmed }: Pick<PanelPost, 'kind' | 'kindConfirmed'>,
	mark: Words['mark'],
): string {
	if (kindConfirmed) return mark.confirmed;
	if (!kind) return mark.noKind;
	const because = kind.because.slice(0, 3);
	if (kind.ownRule) return mark.byOwnRule(kind.ownRule, because);
	if (kind.by === 'learned') return because.length > 0 ? mark.learnedKind(because) : mark.learned;
	return because.length > 0 ? mark.because(because) : mark.guess;
}
