import { useState } from 'preact/hooks';
import type { TagId } from '#lib/domain/ids.ts';
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { OwnRule } from '#lib/domain/own-rule.ts';
import { STORE_FAILURES, type StoreFailure } from '#lib/domain/store-failure.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RuleRefusal, RulesApi, RuleTrial, WrittenRule } from '../rules-api.ts';
import { ItemLine } from '../sort/ItemLine.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';

interface RuleFormProps {
	readonly api: RulesApi;
	readonly toasts: Toasts;
	readonly tags: readonly Tag[];
	/** Null = a new one. */
	readonly rule: OwnRule | null;
	readonly onDone: () => void;
}

/** « Si le texte contient… alors… », tried on what is stored before it is kept. */
export function RuleForm({ api, toasts, tags, rule, onDone }: RuleFormProps) {
	const { kinds, common } = useWords();
	const { rules: words } = useWorkshopWords();
	const [draft, setDraft] = useState<WrittenRule>(() => written(rule));
	const [trial, setTrial] = useState<RuleTrial | null>(null);
	const [flaw, setFlaw] = useState<RuleRefusal | null>(null);
	const [busy, setBusy] = useState(false);
	const change = (part: Partial<WrittenRule>) => {
		setDraft((before) => ({ ...before, ...part }));
		setTrial(null);
		setFlaw(null);
	};

	/** What is wrong with the rule is said in the form, what is wrong with the library in the toast. */
	async function answered<Value>(
		asked: Promise<{ ok: true; value: Value } | { ok: false; reason: StoreFailure | RuleRefusal }>,
	): Promise<{ readonly value: Value } | null> {
		setBusy(true);
		const outcome = await asked;
		setBusy(false);
		if (outcome.ok) return { value: outcome.value };
		const { reason } = outcome;
		if (isStoreFailure(reason)) await toasts.done(Promise.resolve({ ok: false as const, reason }));
		else setFlaw(reason);
		return null;
	}

	async function tryOut(): Promise<void> {
		const done = await answered(api.tryRule(draft));
		setTrial(done?.value ?? null);
	}

	async function keep(): Promise<void> {
		const done = await answered(api.saveRule(rule?.id ?? null, draft));
		if (!done) return;
		toasts.say(words.saved(draft.name.trim()));
		onDone();
	}
	const usable = tags.filter((tag) => !tag.archived || draft.tags.includes(tag.id));
	return (
		<form
			class="card rule-form"
			aria-label={words.form}
			onSubmit={(event) => {
				event.preventDefault();
				void (trial ? keep() : tryOut());
			}}
		>
			<TextField
				label={words.name}
				hint={words.nameHint}
				value={draft.name}
				onInput={(name) => change({ name })}
			/>
			<fieldset class="rule-part">
				<legend>{words.if}</legend>
				<TextField
					label={words.any}
					hint={words.anyHint}
					value={draft.any}
					onInput={(any) => change({ any })}
				/>
				<TextField label={words.all} value={draft.all} onInput={(all) => change({ all })} />
				<TextField label={words.without} value={draft.none} onInput={(none) => change({ none })} />
				<p class="meta">{words.commas}</p>
			</fieldset>
			<fieldset class="rule-part">
				<legend>{words.outcome}</legend>
				<SelectField
					label={words.kind}
					value={draft.kind ?? ''}
					options={[
						{ value: '' as Kind | '', label: words.noKind },
						...KINDS.map((value) => ({ value, label: kinds[value] })),
					]}
					onChange={(kind) => change({ kind: kind === '' ? null : kind })}
				/>
				{usable.length > 0 && (
					<fieldset class="chips">
						<legend class="unseen">{words.tags}</legend>
						{usable.map(({ id, label }) => (
							<Chip
								key={id}
								pressed={draft.tags.includes(id)}
								onToggle={() => change({ tags: toggled(draft.tags, id) })}
							>
								{label}
							</Chip>
						))}
					</fieldset>
				)}
				<p class="meta">{words.suggests}</p>
			</fieldset>
			<div role="status">
				{flaw && <p class="form-refusal">{words.flaws[flaw]}</p>}
				{trial && <p>{words.trial(trial.count)}</p>}
			</div>
			{trial && trial.examples.length > 0 && (
				<ul class="list">
					{trial.examples.map((item) => (
						<ItemLine key={item.key} item={item} />
					))}
				</ul>
			)}
			<div class="row row-wrap">
				<Button type="submit" look="primary" disabled={busy}>
					{trial ? (rule ? common.save : words.turnOn) : words.tryOut}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{common.cancel}
				</Button>
			</div>
		</form>
	);
}

function written(rule: OwnRule | null): WrittenRule {
	if (!rule) return { name: '', any: '', all: '', none: '', kind: null, tags: [], paused: false };
	const { name, any, all, none, kind, tags, paused } = rule;
	return { name, any: any.join(', '), all: all.join(', '), none: none.join(', '), kind, tags, paused };
}

function toggled(tags: readonly TagId[], id: TagId): readonly TagId[] {
	return tags.includes(id) ? tags.filter((tag) => tag !== id) : [...tags, id];
}

function isStoreFailure(reason: StoreFailure | RuleRefusal): reason is StoreFailure {
	return (STORE_FAILURES as readonly string[]).includes(reason);
}
