import { useId, useState } from 'preact/hooks';
import { LONGEST_OWN_WORDS, type OwnWordsReading } from '#lib/domain/own-words.ts';
import { useDraft } from '../panels/use-draft.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface OwnWordsCardProps {
	/** As kept. */
	readonly kept: string;
	readonly read: (text: string) => OwnWordsReading;
	readonly onKeep: (text: string) => void;
}

/** The user's own equivalents: kept as they are typed, faults told once the field is left. */
export function OwnWordsCard({ kept, read, onKeep }: OwnWordsCardProps) {
	const { ownWords: words } = useWorkshopWords();
	const id = useId();
	const draft = useDraft(kept, onKeep);
	const [writing, setWriting] = useState(false);
	const { used, problems } = read(draft.text);
	return (
		<section class="section">
			<h2 class="workshop-title">{words.title}</h2>
			<div class="card">
				<p class="help">{words.help}</p>
				<dl class="own-words-signs">
					{words.examples.map(([line, meaning]) => (
						<div key={line}>
							<dt>
								<code>{line}</code>
							</dt>
							<dd>{meaning}</dd>
						</div>
					))}
				</dl>
				<div class="field">
					<label htmlFor={id}>{words.label}</label>
					<textarea
						id={id}
						class="own-words"
						rows={5}
						dir="auto"
						value={draft.text}
						maxLength={LONGEST_OWN_WORDS}
						spellcheck={false}
						autoCapitalize="off"
						aria-describedby={`${id}p`}
						onFocus={() => setWriting(true)}
						onInput={({ currentTarget }) => draft.write(currentTarget.value)}
						onBlur={() => {
							setWriting(false);
							draft.finish();
						}}
					/>
				</div>
				<div id={`${id}p`} role="status">
					{!writing && problems.length > 0 && (
						<ul class="own-words-problems">
							{problems.map(({ line, text, fault }) => (
								<li key={line} class="unsure" dir="auto">
									{words.problem(line, text, fault)}
								</li>
							))}
						</ul>
					)}
					<p class="meta">{words.used(used)}</p>
				</div>
			</div>
		</section>
	);
}
