import type { RefObject } from 'preact';
import { IconButton } from './IconButton.tsx';
import { XIcon } from './icons/action-icons.tsx';
import { BirdMark } from './icons/marks.tsx';
import { useWords } from './interface-context.tsx';

interface SearchFieldProps {
	readonly value: string;
	readonly label: string;
	/** Shown while empty; the label when not given. */
	readonly hint?: string;
	readonly onInput: (text: string) => void;
	readonly onKeyDown?: (event: KeyboardEvent) => void;
	readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** The front door: one field, the bird, and a cross once something is typed. */
export function SearchField({ value, label, hint, onInput, onKeyDown, inputRef }: SearchFieldProps) {
	const words = useWords();
	return (
		<search class="search-field">
			<BirdMark />
			<input
				ref={inputRef ?? null}
				type="search"
				dir="auto"
				value={value}
				aria-label={label}
				placeholder={hint ?? label}
				autoComplete="off"
				autoCapitalize="off"
				spellcheck={false}
				maxLength={2000}
				onInput={(event) => onInput(event.currentTarget.value)}
				onKeyDown={(event) => onKeyDown?.(event)}
			/>
			{value !== '' && (
				<IconButton label={words.search.clear} onClick={() => onInput('')}>
					<XIcon />
				</IconButton>
			)}
		</search>
	);
}
