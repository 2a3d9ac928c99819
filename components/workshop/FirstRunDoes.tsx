import { agoIn } from '#lib/i18n/dates.ts';
import { CheckIcon, CopyIcon, PhoneIcon } from '../ui/icons/action-icons.tsx';
import { BirdMark } from '../ui/icons/marks.tsx';
import { CornerDownRightIcon } from '../ui/icons/state-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

const THREE_WEEKS = 21 * 24 * 60 * 60 * 1000;

/** What it does, shown rather than told: a question asked in two words and its answer. */
export function FirstRunDoes() {
	const { language, words, now } = useInterface();
	const { firstRun } = useWorkshopWords();
	const { example } = firstRun;
	return (
		<>
			<figure class="example" role="img" aria-label={firstRun.exampleLabel}>
				<div class="search-field">
					<BirdMark />
					<span>{example.query}</span>
				</div>
				<div class="card">
					<p class="kind-line">
						<KindMark kind="question" />
						<span>
							<b>{words.kinds.question}</b>, {words.search.answeredQuestion}
						</span>
						<span class="kind-line-when">{agoIn(language, now() - THREE_WEEKS, now())}</span>
					</p>
					<p class="ask">
						{example.before}
						<mark>{example.match}</mark>
						{example.after}
					</p>
					<p class="reply">
						<CornerDownRightIcon size="s" />
						<span>
							{example.reply} <cite>Julie P.</cite>
						</span>
					</p>
					<div class="answer">
						<div class="answer-text">
							<p class="answer-who">{example.who}</p>
							<span class="answer-phone">01 99 00 12 34</span>
						</div>
						<div class="answer-acts">
							<span class="icon-button">
								<CopyIcon />
							</span>
							<span class="icon-button">
								<PhoneIcon />
							</span>
						</div>
					</div>
				</div>
			</figure>
			<ul class="plain-words">
				{firstRun.does.map((line) => (
					<li key={line}>
						<CheckIcon />
						<span>{line}</span>
					</li>
				))}
			</ul>
		</>
	);
}
