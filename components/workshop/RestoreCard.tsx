import { useRef, useState } from 'preact/hooks';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { dayIn } from '#lib/i18n/dates.ts';
import type { Toasts } from '../panels/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { UploadIcon } from '../ui/icons/action-icons.tsx';
import { TriangleAlertIcon } from '../ui/icons/state-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { FileRefusal, FileView, WorkshopApi } from './workshop-api.ts';

interface RestoreCardProps {
	readonly readBackup: WorkshopApi['readBackup'];
	readonly toasts: Toasts;
}

type Step =
	| { readonly at: 'start' }
	| { readonly at: 'busy' }
	| { readonly at: 'refused'; readonly reason: FileRefusal | StoreFailure }
	| { readonly at: 'seen'; readonly view: FileView };

/** A file is read, its counts are shown, and only then it is merged. Nothing is cleared, ever. */
export function RestoreCard({ readBackup, toasts }: RestoreCardProps) {
	const { language, words, now } = useInterface();
	const { data } = useWorkshopWords();
	const [step, setStep] = useState<Step>({ at: 'start' });
	const input = useRef<HTMLInputElement>(null);
	const refusals: Readonly<Record<string, string>> = data.refusals;

	async function look(file: File | undefined): Promise<void> {
		if (!file) return;
		setStep({ at: 'busy' });
		const seen = await readBackup(file);
		setStep(seen.ok ? { at: 'seen', view: seen.value } : { at: 'refused', reason: seen.reason });
	}

	async function restore(view: FileView): Promise<void> {
		setStep({ at: 'busy' });
		const restored = await view.restore();
		setStep(restored.ok ? { at: 'start' } : { at: 'refused', reason: restored.reason });
		if (restored.ok) toasts.say(data.restored);
	}

	return (
		<section class="section">
			<h2 class="workshop-title">{data.restore}</h2>
			<div class="card">
				<p class="help">{data.restoreHelp}</p>
				<input
					ref={input}
					class="unseen"
					type="file"
					accept=".json,application/json"
					tabIndex={-1}
					aria-label={data.choose}
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						event.currentTarget.value = '';
						void look(file);
					}}
				/>
				<div role="alert">
					{step.at === 'refused' && (
						<Notice tone="look" icon={<TriangleAlertIcon />}>
							<b>{refusals[step.reason] ?? words.states.failure[step.reason as StoreFailure].title}</b>{' '}
							{data.notRestored}
						</Notice>
					)}
				</div>
				{step.at === 'seen' ? (
					<>
						<div role="status">
							<p>
								<b>{data.previewTitle(dayIn(language, step.view.madeAt, now()))}</b>
							</p>
							<p class="help">
								{data.previewHelp} {data.counts(step.view.counts)}.
							</p>
						</div>
						<div class="row row-wrap">
							<Button look="primary" onClick={() => void restore(step.view)}>
								{data.restoreNow}
							</Button>
							<Button onClick={() => setStep({ at: 'start' })}>{words.common.cancel}</Button>
						</div>
					</>
				) : (
					<div class="row">
						<Button disabled={step.at === 'busy'} onClick={() => input.current?.click()}>
							<UploadIcon size="s" />
							{step.at === 'busy' ? data.reading : data.choose}
						</Button>
					</div>
				)}
			</div>
		</section>
	);
}
