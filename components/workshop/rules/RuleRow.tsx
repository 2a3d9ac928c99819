import type { OwnRule } from '#lib/domain/own-rule.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronLeftIcon, ChevronRightIcon, PencilIcon, Trash2Icon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';

interface RuleRowProps {
	readonly rule: OwnRule;
	readonly tags: readonly Tag[];
	readonly first: boolean;
	readonly last: boolean;
	readonly onEdit: () => void;
	readonly onPause: (paused: boolean) => void;
	readonly onMove: (by: 1 | -1) => void;
	readonly onRemove: () => void;
}

/** One rule, as a sentence. */
export function RuleRow({ rule, tags, first, last, onEdit, onPause, onMove, onRemove }: RuleRowProps) {
	const { kinds } = useWords();
	const { rules: words } = useWorkshopWords();
	const labels = rule.tags.flatMap((id) => tags.find((tag) => tag.id === id)?.label ?? []);
	return (
		<li class={`setting-row rule-row${rule.paused ? ' setting-row-away' : ''}`}>
			<div class="grow">
				<p class="rule-name" dir="auto">
					{rule.name}
				</p>
				<p class="meta">
					{words.sentence(rule.any, rule.all, rule.none, rule.kind && kinds[rule.kind], labels)}
					{rule.paused && ` ${words.isPaused}`}
				</p>
			</div>
			<div class="row rule-acts">
				{!first && (
					<span class="turned">
						<IconButton small label={words.up(rule.name)} onClick={() => onMove(-1)}>
							<ChevronLeftIcon />
						</IconButton>
					</span>
				)}
				{!last && (
					<span class="turned">
						<IconButton small label={words.down(rule.name)} onClick={() => onMove(1)}>
							<ChevronRightIcon />
						</IconButton>
					</span>
				)}
				<IconButton small label={words.edit(rule.name)} onClick={onEdit}>
					<PencilIcon />
				</IconButton>
				<IconButton small label={words.remove(rule.name)} onClick={onRemove}>
					<Trash2Icon />
				</IconButton>
				<Button look="quiet" size="small" onClick={() => onPause(!rule.paused)}>
					{rule.paused ? words.resume : words.pause}
					<span class="unseen"> {rule.name}</span>
				</Button>
			</div>
		</li>
	);
}
