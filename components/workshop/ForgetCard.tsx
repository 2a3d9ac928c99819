import { useState } from 'preact/hooks';
import type { KeptDays } from '#lib/domain/retention.ts';
import { numberIn } from '#lib/i18n/numbers.ts';
import type { Outcome } from '../panels/panel-api.ts';
import type { Toasts } from '../panels/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { KeptDaysFields } from './KeptDaysFields.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { Forgetting, WorkshopApi } from './workshop-api.ts';

interface ForgetCardProps {
	readonly days: KeptDays;
	readonly keepFor: (days: KeptDays) => Outcome<void>;
	readonly preview: WorkshopApi['previewForgetting'];
	readonly forget: WorkshopApi['forget'];
	readonly toasts: Toasts;
}

/** How long all is kept, and what would go: shown by kind before anything goes, after each change too. */
export function ForgetCard({ days, keepFor, preview, forget, toasts }: ForgetCardProps) {
	const { language, words } = useInterface();
	const { data } = useWorkshopWords();
	const [due, setDue] = useState<Forgetting | null>(null);
	const look = async () => setDue((await toasts.done(preview()))?.value ?? null);
	return (
		<section class="section">
			<h2 class="workshop-title">{data.forget}</h2>
			<div class="card">
				<p class="help">{data.forgetHelp}</p>
				<KeptDaysFields
					days={days}
					onChange={async (changed) => {
						if (await toasts.done(keepFor(changed))) await look();
					}}
				/>
				<div role="status">
					{due && (due.total === 0 ? data.forgetNothing : data.forgetCount(due.total))}
					{due && due.total > 0 && (
						<ul class="due">
							{due.byKind.map(({ kind, count }) => (
								<li key={kind}>
									<KindMark kind={kind} />
									{words.kinds[kind]}
									<span class="chip-count">{numberIn(language, count)}</span>
								</li>
							))}
						</ul>
					)}
				</div>
				<div class="row row-wrap">
					{due && due.total > 0 ? (
						<>
							<Button
								look="primary"
								onClick={async () => {
									const gone = await toasts.done(forget());
									setDue(null);
									if (gone) toasts.say(data.forgotten(gone.value));
								}}
							>
								{data.forgetNow(due.total)}
							</Button>
							<Button onClick={() => setDue(null)}>{words.common.cancel}</Button>
						</>
					) : (
						<Button onClick={() => void look()}>{data.forgetPreview}</Button>
					)}
				</div>
			</div>
		</section>
	);
}
