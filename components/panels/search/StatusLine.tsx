import { dayIn } from '#lib/i18n/dates.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PauseIcon, PlayIcon, SettingsIcon } from '../../ui/icons/action-icons.tsx';
import { HardDriveIcon } from '../../ui/icons/state-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import type { Standing } from '../panel-api.ts';

interface StatusLineProps {
	readonly standing: Standing;
	readonly onPause: (paused: boolean) => void;
	readonly onSettings: () => void;
}

/** How much is remembered, and since when; pause and settings at hand. */
export function StatusLine({ standing, onPause, onSettings }: StatusLineProps) {
	const { language, words, now } = useInterface();
	const { coverage, groups } = standing;
	const reading = groups.some(({ state }) => state === 'on');
	const paused = !reading && groups.some(({ state }) => state === 'paused');
	const day = coverage.since === null ? null : dayIn(language, coverage.since, now());
	const since =
		day === dayIn(language, now(), now()) ? words.search.sinceToday : day && words.search.sinceDay(day);
	const onlySample = coverage.posts === 0 && coverage.samplePosts > 0;
	return (
		<div class="status-line">
			<HardDriveIcon size="s" />
			<span class="grow">
				{onlySample
					? words.search.sampleCoverage(coverage.samplePosts)
					: words.search.coverage(coverage.posts, since)}
			</span>
			{(reading || paused) && (
				<IconButton
					small
					label={paused ? words.search.resumeAll : words.search.pauseAll}
					onClick={() => onPause(!paused)}
				>
					{paused ? <PlayIcon /> : <PauseIcon />}
				</IconButton>
			)}
			<IconButton small label={words.common.settings} onClick={onSettings}>
				<SettingsIcon />
			</IconButton>
		</div>
	);
}
