import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/interface-context.tsx';
import type { PanelActs, PanelPost, PanelTag } from './post-panel-props.ts';

interface TagFieldProps {
	readonly post: Pick<PanelPost, 'tags'>;
	readonly acts: Pick<PanelActs, 'toggleTag' | 'createTag' | 'findTags'>;
	readonly onDone: () => void;
}

type Choice = { readonly tag: PanelTag } | { readonly create: string };

/** The tags that answer a typed text. */
interface Found {
	readonly text: string;
	readonly tags: readonly PanelTag[];
}

function choicesOf({ text, tags }: Found): Choice[] {
	const label = text.trim();
	const isNew = label !== '' && !tags.some((tag) => tag.label.toLowerCase() === label.toLowerCase());
	return [...tags.map((tag) => ({ tag })), ...(isNew ? [{ create: label }] : [])];
}

/** Type-ahead over the user's tags; what none matches can be created. */
export function TagField({ post, acts, onDone }: TagFieldProps) {
	const { mark } = useWords();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [text, setText] = useState('');
	const [found, setFound] = useState<Found>({ text: '', tags: [] });
	const [at, setAt] = useState(0);
	/** Enter came before the matches of what is typed: their first is meant. */
	const hurried = useRef(false);

	// Before the next key: what follows E is typed, not done.
	useLayoutEffect(() => field.current?.focus(), []);
	useEffect(() => {
		let stale = false;
		void acts.findTags(text).then((tags) => {
			if (stale) return;
			if (hurried.current) return choose(choicesOf({ text, tags })[0]);
			setFound({ text, tags });
			setAt(0);
		});
		return () => {
			stale = true;
		};
	}, [text]);

	const choices = choicesOf(found);
	const current = Math.min(at, choices.length - 1);

	function choose(choice: Choice | undefined): void {
		if (!choice) return;
		if ('create' in choice) acts.createTag(choice.create);
		else acts.toggleTag(choice.tag);
		onDone();
	}

	function onKeyDown(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && choices.length > 0) setAt((current + step + choices.length) % choices.length);
		else if (event.key !== 'Enter') return;
		else if (found.text === text) choose(choices[current]);
		else hurried.current = true;
		event.preventDefault();
	}

	const on = new Set(post.tags.map((tag) => tag.id));
	return (
		<div class="tag-field">
			<input
				ref={field}
				type="text"
				role="combobox"
				aria-label={mark.findTag}
				aria-expanded={choices.length > 0}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={choices.length > 0 ? `${id}-${current}` : undefined}
				placeholder={mark.findTag}
				value={text}
				maxLength={80}
				autoComplete="off"
				onInput={(event) => {
					hurried.current = false;
					setText(event.currentTarget.value);
				}}
				onKeyDown={onKeyDown}
			/>
			{choices.length === 0 && <p class="meta">{mark.noTag}</p>}
			<div role="listbox" id={`${id}-list`} aria-label={mark.tags}>
				{choices.map((choice, index) => (
					<button
						type="button"
						key={'tag' in choice ? choice.tag.id : '+'}
						id={`${id}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === current}
						class="tag-choice"
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => choose(choice)}
					>
						{'tag' in choice ? choice.tag.label : mark.createTag(choice.create)}
						{'tag' in choice && on.has(choice.tag.id) && ' ✓'}
					</button>
				))}
			</div>
		</div>
	);
}
