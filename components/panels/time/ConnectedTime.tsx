import { useState } from 'preact/hooks';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import { Button } from '../../ui/Button.tsx';
import { ClockIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import type { Outcome, Watch } from '../panel-api.ts';
import { useWatch } from '../use-watch.ts';
import { TimePanel } from './TimePanel.tsx';

/** What the time panel asks of the rest. */
export interface TimeApi {
	readonly watchWeek: Watch<TimeWeek>;
	changeLimit(minutes: number | null): Outcome<void>;
	retry(): void;
	openSettings(): void;
	/** Where a backup is made and room is found. */
	openData(): void;
}

/** The time panel on a live account. An account that cannot be read is said to be unknown, never zero. */
export function ConnectedTime({ api }: { readonly api: TimeApi }) {
	const { time, states } = useWords();
	const week = useWatch(api.watchWeek);
	const [isRefused, setRefused] = useState(false);
	if (week?.ok) {
		return (
			<>
				<TimePanel
					week={week.value}
					onLimit={(minutes) => void api.changeLimit(minutes).then(({ ok }) => setRefused(!ok))}
					onSettings={api.openSettings}
				/>
				{isRefused && (
					<div role="alert">
						<Notice tone="look" icon={<ClockIcon />}>
							{time.notSaved}
						</Notice>
					</div>
				)}
			</>
		);
	}
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{time.title}</h1>
				</div>
			</header>
			<main class="panel-body">
				{week ? (
					<div role="alert">
						<StateMessage
							title={time.unknown}
							lead={<ClockIcon size="l" />}
							acts={
								<>
									<Button look="primary" onClick={api.retry}>
										{states.retry}
									</Button>
									<Button onClick={api.openData}>{time.exportData}</Button>
								</>
							}
						>
							<p>{states.failure[week.reason].help}</p>
						</StateMessage>
					</div>
				) : (
					<Skeleton cards={2} />
				)}
			</main>
		</>
	);
}
