import { useState } from 'preact/hooks';
import { FailureMessage } from '../../panels/FailureMessage.tsx';
import type { Toasts } from '../../panels/use-toast.ts';
import { useWatch } from '../../panels/use-watch.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import type { WorkshopApi } from '../workshop-api.ts';

interface LearnedCardProps {
	readonly api: WorkshopApi;
	readonly toasts: Toasts;
}

/** What Colibri learned from the user: told, taken away, forgotten. */
export function LearnedCard({ api, toasts }: LearnedCardProps) {
	const { kinds, common } = useWords();
	const { rules: words } = useWorkshopWords();
	const learned = useWatch(api.watchLearned);
	const [sure, setSure] = useState(false);
	if (learned && !learned.ok) return <FailureMessage reason={learned.reason} onRetry={api.retry} />;
	if (!learned) return <Skeleton cards={1} />;
	const { lessons, kinds: learnedKinds, tags } = learned.value;
	return (
		<section class="section">
			<h2 class="workshop-title">{words.learned}</h2>
			<div class="card">
				<p class="help">{words.learnedHelp}</p>
				<p>{words.lessons(lessons)}</p>
				{learnedKinds.length > 0 && (
					<p class="meta">
						{words.learnedKinds(
							learnedKinds.map(({ kind, lessons: count }) => words.counted(kinds[kind], count)),
						)}
					</p>
				)}
				{tags.length > 0 && (
					<ul class="people">
						{tags.map((tag) => (
							<li key={tag.id} class="setting-row">
								<div class="grow">
									<p dir="auto">{words.counted(tag.label, tag.lessons)}</p>
									{tag.words.length > 0 && <p class="meta">{words.roots(tag.words)}</p>}
								</div>
								<Button
									look="quiet"
									size="small"
									onClick={async () => {
										if (await toasts.done(api.forgetTag(tag.id))) toasts.say(words.tagForgotten(tag.label));
									}}
								>
									{words.forget}
									<span class="unseen"> {tag.label}</span>
								</Button>
							</li>
						))}
					</ul>
				)}
				{lessons > 0 && !sure && (
					<div class="row row-wrap">
						<Button
							onClick={async () => {
								const file = await toasts.done(api.exportLearned());
								if (file) saveFile(file.value.name, file.value.text);
							}}
						>
							{words.export}
						</Button>
						<Button look="quiet" onClick={() => setSure(true)}>
							{words.forgetAll}
						</Button>
					</div>
				)}
				{sure && (
					<div class="sure">
						<p>{words.sure(lessons)}</p>
						<div class="row row-wrap">
							<Button
								look="primary"
								onClick={async () => {
									setSure(false);
									if (await toasts.done(api.forgetLessons())) toasts.say(words.allForgotten);
								}}
							>
								{words.forgetAll}
							</Button>
							<Button onClick={() => setSure(false)}>{common.cancel}</Button>
						</div>
					</div>
				)}
			</div>
		</section>
	);
}
