import { useRef, useState } from 'preact/hooks';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import { weekdayIn } from '#lib/i18n/days.ts';
import { Button } from '../../ui/Button.tsx';
import { LockIcon } from '../../ui/icons/state-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { LimitForm } from './LimitForm.tsx';

interface LimitCardProps {
	readonly week: TimeWeek;
	readonly onLimit: (minutes: number | null) => void;
}

/** The daily limit of the feed: none until its user sets one. */
export function LimitCard({ week, onLimit }: LimitCardProps) {
	const { words, language } = useInterface();
	const { time } = words;
	const { limit, nextLimit, proposal } = week;
	const [isChanging, setChanging] = useState(false);
	const card = useRef<HTMLElement>(null);

	function close(): void {
		setChanging(false);
		// What was focused is gone: the card keeps the place.
		card.current?.focus();
	}

	return (
		<section class="card" ref={card} tabIndex={-1}>
			<div class="row">
				<h2 class="grow time-heading">{time.limit}</h2>
				<span class="time-value">{limit === null ? time.noLimit : time.perDay(limit)}</span>
			</div>
			{week.extended > 0 && limit !== null && <p class="time-help">{time.extended(week.extended)}</p>}
			{nextLimit && (
				<div class="time-next">
					<p class="time-help">{time.next(weekdayIn(language, nextLimit.fromDay), nextLimit.minutes)}</p>
					<Button look="link" onClick={() => onLimit(limit)}>
						{time.forget}
					</Button>
				</div>
			)}
			{isChanging ? (
				<LimitForm
					limit={limit ?? proposal}
					canRemove={limit !== null}
					onChoose={(minutes) => {
						onLimit(minutes);
						close();
					}}
					onCancel={close}
				/>
			) : (
				<>
					{limit === null && (
						<p class="time-help">{proposal === null ? time.measuring : time.proposal(proposal)}</p>
					)}
					<div class="row row-wrap">
						{limit === null && proposal !== null && (
							<Button look="soft" size="small" onClick={() => onLimit(proposal)}>
								{time.tryIt(proposal)}
							</Button>
						)}
						<Button look="plain" size="small" onClick={() => setChanging(true)}>
							{limit === null ? time.choose : time.change}
						</Button>
					</div>
				</>
			)}
			<p class="time-rule">
				<LockIcon size="s" />
				<span>{time.rule}</span>
			</p>
		</section>
	);
}
