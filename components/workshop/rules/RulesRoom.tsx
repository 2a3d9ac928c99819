import { useState } from 'preact/hooks';
import type { RuleId } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { FailureMessage } from '../../panels/FailureMessage.tsx';
import type { Toasts } from '../../panels/use-toast.ts';
import { useWatch } from '../../panels/use-watch.ts';
import { Button } from '../../ui/Button.tsx';
import { PlusIcon } from '../../ui/icons/action-icons.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';
import type { WorkshopApi } from '../workshop-api.ts';
import { LearnedCard } from './LearnedCard.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RuleRow } from './RuleRow.tsx';

interface RulesRoomProps {
	readonly api: WorkshopApi;
	readonly toasts: Toasts;
	readonly tags: readonly Tag[];
}

/** What Colibri follows of the user: the rules they write, the lessons they give. */
export function RulesRoom({ api, toasts, tags }: RulesRoomProps) {
	const { rules: words } = useWorkshopWords();
	const rules = useWatch(api.watchRules);
	const [editing, setEditing] = useState<RuleId | 'new' | null>(null);
	if (rules && !rules.ok) return <FailureMessage reason={rules.reason} onRetry={api.retry} />;
	const list = rules?.value ?? [];
	return (
		<>
			<h1>{words.title}</h1>
			<p class="lead">{words.lead}</p>
			{!rules && <Skeleton cards={2} />}
			{rules && list.length === 0 && editing === null && <p class="meta">{words.none}</p>}
			{list.length > 0 && (
				<ol class="list">
					{list.map((rule, place) =>
						editing === rule.id ? (
							<li key={rule.id} class="rule-editing">
								<RuleForm {...{ api, toasts, tags, rule }} onDone={() => setEditing(null)} />
							</li>
						) : (
							<RuleRow
								key={rule.id}
								rule={rule}
								tags={tags}
								first={place === 0}
								last={place === list.length - 1}
								onEdit={() => setEditing(rule.id)}
								onPause={(paused) => void toasts.done(api.pauseRule(rule.id, paused))}
								onMove={(by) => void toasts.done(api.moveRule(rule.id, by))}
								onRemove={async () => {
									const done = await toasts.done(api.removeRule(rule.id));
									if (done) toasts.say(words.removed(rule.name), () => void toasts.done(done.value()));
								}}
							/>
						),
					)}
				</ol>
			)}
			{editing === 'new' ? (
				<RuleForm {...{ api, toasts, tags }} rule={null} onDone={() => setEditing(null)} />
			) : (
				<div class="row">
					<Button look={list.length === 0 ? 'primary' : 'plain'} onClick={() => setEditing('new')}>
						<PlusIcon size="s" />
						{words.add}
					</Button>
				</div>
			)}
			<LearnedCard api={api} toasts={toasts} />
		</>
	);
}
