import type { Coverage } from '#lib/domain/coverage.ts';
import type { IndexState } from '#lib/domain/index-state.ts';
import type { KeptDays } from '#lib/domain/retention.ts';
import { dayIn } from '#lib/i18n/dates.ts';
import { numberIn } from '#lib/i18n/numbers.ts';
import { IndexNotice } from '../panels/search/IndexNotice.tsx';
import type { Toasts } from '../panels/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { BackupCard } from './BackupCard.tsx';
import { ForgetCard } from './ForgetCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { WorkshopApi } from './workshop-api.ts';

interface DataRoomProps {
	readonly api: WorkshopApi;
	readonly toasts: Toasts;
	readonly coverage: Coverage;
	readonly index: IndexState;
	readonly keptDays: KeptDays;
}

/** What is kept, and everything that can be done with it: take it away, bring it back, let it go. */
export function DataRoom({ api, toasts, coverage, index, keptDays }: DataRoomProps) {
	const { language, words, now } = useInterface();
	const { data } = useWorkshopWords();
	const figures = [
		[data.posts, coverage.posts],
		[data.comments, coverage.comments],
		[data.contacts, coverage.contacts],
		[data.groups, coverage.groups],
	] as const;
	return (
		<>
			<h1>{data.title}</h1>
			<section class="section">
				<h2 class="workshop-title">{data.coverage}</h2>
				<dl class="card figures">
					{figures.map(([label, count]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{numberIn(language, count)}</dd>
						</div>
					))}
				</dl>
				{index.waiting > 0 && <IndexNotice index={index} />}
				{index.merged !== null && (
					<p class="meta row" role="status">
						{data.merging(Math.round(index.merged * 100))}
						<progress value={index.merged} max={1} aria-label={words.states.indexing} />
					</p>
				)}
				{coverage.since !== null && <p class="meta">{data.since(dayIn(language, coverage.since, now()))}</p>}
			</section>
			<BackupCard backUp={api.backUp} toasts={toasts} />
			<RestoreCard readBackup={api.readBackup} toasts={toasts} />
			<ForgetCard
				days={keptDays}
				keepFor={(days) => api.changeSettings({ keptDays: days })}
				preview={api.previewForgetting}
				forget={api.forget}
				toasts={toasts}
			/>
			<PersonCard find={api.findPeople} erase={api.erasePerson} toasts={toasts} />
			<section class="section">
				<h2 class="workshop-title">{data.sample}</h2>
				<div class="card">
					<p class="help">{data.sampleHelp}</p>
					<div class="row">
						{coverage.samplePosts > 0 ? (
							<Button
								onClick={async () => {
									if (await toasts.done(api.eraseSample())) toasts.say(words.states.sampleErased);
								}}
							>
								{data.sampleErase}
							</Button>
						) : (
							<Button
								onClick={async () => {
									if (await toasts.done(api.loadSample())) toasts.say(data.sampleLoaded);
								}}
							>
								{data.sampleLoad}
							</Button>
						)}
					</div>
				</div>
			</section>
		</>
	);
}
