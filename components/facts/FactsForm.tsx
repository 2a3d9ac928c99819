import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import { THING_STATES } from '#lib/domain/understanding.ts';
import type { Fact, FactsSaid } from '#lib/domain/work.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../ui/Button.tsx';
import { useInterface, useWords } from '../ui/interface-context.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type DraftFlaw, draftOf, type FactsDraft, saidBy } from './facts-draft.ts';
import { RideFields } from './RideFields.tsx';

interface FactsFormProps {
	readonly facts: PostFacts;
	readonly onSay: (said: FactsSaid) => void;
	readonly onClose: () => void;
}

/** Every fact that the post may have, to be typed in: what is changed is the user's word, what is left stays a suggestion. */
export function FactsForm({ facts, onSay, onClose }: FactsFormProps) {
	const { language } = useInterface();
	const { common } = useWords();
	const words = factWordsIn(language);
	const { form } = words;
	const [draft, setDraft] = useState(() => draftOf(facts));
	const [flaw, setFlaw] = useState<DraftFlaw | null>(null);
	const fields = useRef<HTMLFormElement>(null);
	const date = useId();
	const isOpen = (fact: Fact) => facts.open.includes(fact);
	const set = (change: Partial<FactsDraft>) => {
		setFlaw(null);
		setDraft((now) => ({ ...now, ...change }));
	};
	useEffect(() => fields.current?.querySelector<HTMLElement>('input:not([type=radio]), select')?.focus(), []);

	function keep(event: Event): void {
		event.preventDefault();
		const said = saidBy(draft, facts);
		if (!said.ok) {
			setFlaw(said.reason);
			return;
		}
		if (Object.keys(said.value).length > 0) onSay(said.value);
		onClose();
	}
	function takeBack(): void {
		onSay(Object.fromEntries(facts.confirmed.map((fact) => [fact, null])));
		onClose();
	}

	return (
		<form
			ref={fields}
			class="facts-form"
			aria-label={form.title}
			noValidate
			onSubmit={keep}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			{isOpen('event') && (
				<div class="facts-fields">
					<div class="field">
						<label htmlFor={`${date}-day`}>{form.date}</label>
						<input
							id={`${date}-day`}
							type="date"
							value={draft.date}
							onInput={(event) => set({ date: event.currentTarget.value })}
						/>
					</div>
					<div class="field">
						<label htmlFor={`${date}-time`}>{form.time}</label>
						<input
							id={`${date}-time`}
							type="time"
							value={draft.time}
							onInput={(event) => set({ time: event.currentTarget.value })}
						/>
					</div>
				</div>
			)}
			{isOpen('ride') && <RideFields ride={draft.ride} onChange={(ride) => set({ ride })} />}
			<div class="facts-fields">
				{isOpen('price') && (
					<TextField
						label={form.price(facts.currency)}
						hint={form.priceHint}
						value={draft.price}
						onInput={(price) => set({ price })}
					/>
				)}
				{isOpen('place') && (
					<TextField label={form.place} value={draft.place} onInput={(place) => set({ place })} />
				)}
				{isOpen('condition') && (
					<SelectField
						label={form.condition}
						value={draft.condition}
						options={[
							{ value: '' as const, label: form.unsaid },
							...THING_STATES.map((state) => ({ value: state, label: words.states[state] })),
						]}
						onChange={(condition) => set({ condition })}
					/>
				)}
			</div>
			<p class="help">{form.help}</p>
			<p role="alert" class="facts-flaw">
				{flaw && form.flaws[flaw]}
			</p>
			<div class="row row-wrap">
				<Button look="primary" size="small" type="submit">
					{form.keep}
				</Button>
				<Button look="quiet" size="small" onClick={onClose}>
					{common.cancel}
				</Button>
				{facts.confirmed.length > 0 && (
					<Button look="link" size="small" onClick={takeBack}>
						{form.asRead}
					</Button>
				)}
			</div>
		</form>
	);
}
