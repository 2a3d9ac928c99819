import type { PostTime } from '#lib/domain/post-time.ts';
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

/** « lue le 4 mars », only when the date itself is unknown. */
export function ReadOn({ time, firstSeenAt }: { readonly time: PostTime; readonly firstSeenAt: number }) {
	const { language, words, now } = useInterface();
	return time.at === null ? words.search.readOn(dayIn(language, firstSeenAt, now())) : null;
}
