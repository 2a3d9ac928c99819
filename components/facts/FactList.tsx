// Brought by the parts that come later, and are drawn with it.
import '../ui/styles/facts.css';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { CheckIcon } from '../ui/icons/action-icons.tsx';
import { SproutIcon } from '../ui/icons/state-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import type { FactLine } from './fact-line.ts';

/** Facts on one line, each with its icon: led by Colibri's sprout, so that nobody takes them for a member's words. */
export function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
	const facts = factWordsIn(useInterface().language);
	if (lines.length === 0) return null;
	return (
		<div class="facts">
			<span class="facts-lead" title={facts.understood}>
				<SproutIcon size="s" />
				<span class="unseen">{facts.understood}</span>
			</span>
			<ul>
				{lines.map(({ name, text, Icon, confirmed }) => (
					<li key={name + text} title={name}>
						{Icon !== SproutIcon && <Icon size="s" />}
						<span class="unseen">{name} : </span>
						<span dir="auto">{text}</span>
						{confirmed && (
							<span class="confirmed" title={facts.saidByYou}>
								<CheckIcon size="s" />
								<span class="unseen">{facts.saidByYou}</span>
							</span>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}
