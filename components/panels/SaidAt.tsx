import type { PostTime } from '#lib/domain/post-time.ts';
import type { Said } from '#lib/domain/time-estimate.ts';
import { agoIn, dayIn, momentIn } from '#lib/i18n/dates.ts';
import { CircleQuestionMarkIcon } from '../ui/icons/state-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';

/** When it was said: how long ago, the exact moment on hover; or that nobody knows. */
export function SaidAt({ time }: { readonly time: PostTime }) {
	const { language, words, now } = useInterface();
	if (time.at === null) {
		return (
			<span class="unsure">
				<CircleQuestionMarkIcon size="s" />
				{words.search.unknownDate}
			</span>
		);
	}
	const exact = time.precision === 'second' || time.precision === 'minute';
	const title = exact ? momentIn(language, time.at) : dayIn(language, time.at, now());
	return (
		<time dateTime={new Date(time.at).toISOString()} title={title}>
			{agoIn(language, time.at, now())}
		</time>
	);
}

/** What stands in for an unknown date: what its neighbours tell of it, as an estimate, else « lue le 4 mars ». */
export function ReadOn({ said }: { readonly said: Said }) {
	const { language, words, now } = useInterface();
	const { time, firstSeenAt, estimate } = said;
	if (time.at !== null) return null;
	const day = (at: number) => dayIn(language, at, now());
	const readOn = day(firstSeenAt);
	const latest = day(estimate?.before ?? firstSeenAt);
	if (estimate && estimate.after !== null) {
		const earliest = day(estimate.after);
		return earliest === latest
			? words.search.probablyOn(latest)
			: words.search.probablyBetween(earliest, latest);
	}
	return latest === readOn ? words.search.readOn(readOn) : words.search.probablyBefore(latest);
}
