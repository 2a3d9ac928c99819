import { useState } from 'preact/hooks';
import type { GroupId, RuleId } from '#lib/domain/ids.ts';
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { OwnRule } from '#lib/domain/own-rule.ts';
import type { Selected } from '#lib/domain/sort-item.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SortingApi } from '../sorting-api.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import { ItemLine } from './ItemLine.tsx';
import { ManyActs } from './ManyActs.tsx';

interface ManyViewProps {
	readonly api: SortingApi;
	readonly toasts: Toasts;
	readonly tags: readonly Tag[];
	readonly rules: readonly OwnRule[];
	readonly groupId: GroupId | null;
}

/** Many at once, by words, kind or rule: seen and counted first. */
export function ManyView({ api, toasts, tags, rules, groupId }: ManyViewProps) {
	const { kinds } = useWords();
	const { sort } = useWorkshopWords();
	const [text, setText] = useState('');
	const [kind, setKind] = useState<Kind | ''>('');
	const [ruleId, setRuleId] = useState<RuleId | ''>('');
	const [unsortedOnly, setUnsortedOnly] = useState(true);
	const [found, setFound] = useState<Selected | null>(null);
	const [busy, setBusy] = useState(false);

	async function look(): Promise<void> {
		setBusy(true);
		const selection = {
			text,
			kinds: kind === '' ? [] : [kind],
			groupId,
			ruleId: ruleId === '' ? null : ruleId,
			unsortedOnly,
		};
		setFound((await toasts.done(api.selectPosts(selection)))?.value ?? null);
		setBusy(false);
	}
	const nothingAsked = text.trim() === '' && kind === '' && ruleId === '' && groupId === null;
	return (
		<>
			<form
				class="card many-form"
				onSubmit={(event) => {
					event.preventDefault();
					if (!nothingAsked) void look();
				}}
			>
				<p class="help">{sort.manyHelp}</p>
				<div class="settings-pair">
					<TextField label={sort.words} value={text} onInput={setText} />
					<SelectField
						label={sort.kindNow}
						value={kind}
						options={[
							{ value: '' as const, label: sort.anyKind },
							...KINDS.map((value) => ({ value, label: kinds[value] })),
						]}
						onChange={setKind}
					/>
					{rules.length > 0 && (
						<SelectField
							label={sort.orRule}
							value={ruleId}
							options={[
								{ value: '' as const, label: sort.noRule },
								...rules.map(({ id, name }) => ({ value: id, label: name })),
							]}
							onChange={setRuleId}
						/>
					)}
				</div>
				<label class="check">
					<input
						type="checkbox"
						checked={unsortedOnly}
						onChange={(event) => setUnsortedOnly(event.currentTarget.checked)}
					/>
					{sort.unsortedOnly}
				</label>
				<div class="row">
					<Button type="submit" look={found ? 'plain' : 'primary'} disabled={nothingAsked || busy}>
						{busy ? sort.looking : sort.look}
					</Button>
				</div>
			</form>
			<div role="status">{found?.total === 0 && <p class="help">{sort.noneFound}</p>}</div>
			{found && found.total > 0 && (
				<>
					<ManyActs
						keys={found.keys}
						total={found.total}
						tags={tags}
						api={api}
						toasts={toasts}
						onDone={() => void look()}
					/>
					<ul class="list">
						{found.examples.map((item) => (
							<ItemLine key={item.key} item={item} />
						))}
					</ul>
					{found.total > found.examples.length && (
						<p class="meta">{sort.andMore(found.total - found.examples.length)}</p>
					)}
				</>
			)}
		</>
	);
}
