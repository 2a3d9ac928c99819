import { useEffect, useRef } from 'preact/hooks';
import type { Country } from '#lib/domain/group.ts';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CopyIcon, ExternalLinkIcon } from '../ui/icons/action-icons.tsx';
import { useInterface, useWords } from '../ui/interface-context.tsx';
import { useRoles } from '../ui/use-roles.ts';
import { KeyHint } from './KeyHint.tsx';
import type { PanelPost } from './post-panel-props.ts';
import type { PastAnswers } from './use-past-answers.ts';

interface AnsweredPartProps {
	readonly post: PanelPost;
	readonly past: PastAnswers;
	readonly onSee: () => void;
}

/** What was answered before: read here, copied in one gesture with its links. */
export function AnsweredPart({ post, past, onSee }: AnsweredPartProps) {
	const { mark, search } = useWords();
	const { answers, copy, byHand } = past;
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.select(), [byHand]);
	return (
		<section class="post-panel-part">
			<h2 class="label">{mark.answeredBefore(post.answeredBefore)}</h2>
			{answers && (
				<ul class="past-answers">
					{answers.map((answer) => (
						<Answer key={answer.key} answer={answer} home={post.country ?? 'FR'} />
					))}
				</ul>
			)}
			<div class="row row-wrap">
				{copy && (
					<Button look="primary" size="small" onClick={copy}>
						<CopyIcon size="s" />
						{mark.copyAnswer}
						<KeyHint on={post.singleKeys} name="P" />
					</Button>
				)}
				<Button look="quiet" size="small" onClick={onSee}>
					{mark.seeAnswers}
				</Button>
			</div>
			{byHand !== null && (
				<label class="by-hand">
					{search.notCopied} {mark.copyByHand}
					<textarea ref={field} readOnly rows={5} value={byHand} />
				</label>
			)}
		</section>
	);
}

function Answer({ answer, home }: { readonly answer: PastAnswer; readonly home: Country }) {
	const { language, words, now } = useInterface();
	const roles = useRoles();
	const { contact, reply, time, permalink, question } = answer;
	const said = contact ? '' : (reply?.text ?? question);
	const facts = [
		contact &&
			contact.recommendedBy > 0 &&
			`${words.search.recommendedLead} ${words.search.recommendedBy(contact.recommendedBy)}`,
		!contact && reply?.author,
		time.at === null ? words.search.unknownDate : agoIn(language, time.at, now()),
		!answer.sameGroup && answer.groupName,
	];
	return (
		<li class="past-answer">
			<div class="grow">
				{contact && (
					<>
						<p class="past-answer-name">
							{[contact.name, roles.shown(contact.role)].filter(Boolean).join(', ')}
						</p>
						<p class="past-answer-phone">{phoneIn(home, contact.phone)}</p>
					</>
				)}
				{said !== '' && (
					<p class="past-answer-said voice" dir="auto">
						{said}
					</p>
				)}
				<p class="meta">{facts.filter(Boolean).join(', ')}</p>
			</div>
			{permalink && (
				<IconButton small label={words.mark.openAnswer(question.slice(0, 40))} href={permalink}>
					<ExternalLinkIcon />
				</IconButton>
			)}
		</li>
	);
}
