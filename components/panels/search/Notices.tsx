import type { Group } from '#lib/domain/group.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon } from '../../ui/icons/action-icons.tsx';
import { LockIcon, SproutIcon, WrenchIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Standing } from '../panel-api.ts';

interface NoticesProps {
	readonly standing: Standing;
	readonly access: boolean;
	readonly onResume: () => void;
	readonly onRequestAccess: () => void;
	readonly onCopyFindings: (groups: readonly Group[]) => void;
	readonly onEraseSample: () => void;
}

/** What stands in the way of reading, or must be known of what is searched. Search goes on beneath. */
export function Notices(props: NoticesProps) {
	const words = useWords();
	const { groups, coverage } = props.standing;
	const reading = groups.filter(({ state }) => state === 'on');
	const paused = groups.filter(({ state }) => state === 'paused');
	const broken = reading.filter(({ lastHealth }) => lastHealth?.verdict === 'unrecognised');
	const degraded = reading.filter(({ lastHealth }) => lastHealth?.verdict === 'degraded');
	const worst = broken.length > 0 ? broken : degraded;
	const seen = worst.reduce((sum, { lastHealth }) => sum + (lastHealth?.unitsSeen ?? 0), 0);
	const read = worst.reduce((sum, { lastHealth }) => sum + (lastHealth?.postsRead ?? 0), 0);
	return (
		<>
			{!props.access && (reading.length > 0 || paused.length > 0) && (
				<Notice
					tone="look"
					icon={<LockIcon />}
					acts={
						<Button look="soft" size="small" onClick={props.onRequestAccess}>
							{words.states.giveAccess}
						</Button>
					}
				>
					<b>{words.states.accessTitle}</b> {words.states.accessHelp}
				</Notice>
			)}
			{worst.length > 0 && (
				<Notice
					tone="look"
					icon={<WrenchIcon />}
					acts={
						<Button look="quiet" size="small" onClick={() => props.onCopyFindings(worst)}>
							{words.states.copyFindings}
						</Button>
					}
				>
					<b>{broken.length > 0 ? words.states.changedTitle : words.states.degradedTitle}</b>{' '}
					{broken.length > 0 ? words.states.changedHelp : words.states.degradedHelp}{' '}
					<span class="meta">{words.states.changedCounts(seen, read)}</span>
				</Notice>
			)}
			{paused.length > 0 && (
				<Notice
					tone="calm"
					icon={<PauseIcon />}
					acts={
						<Button look="soft" size="small" onClick={props.onResume}>
							{words.states.resume}
						</Button>
					}
				>
					{paused[0] && reading.length > 0 ? words.states.pausedGroup(paused[0].name) : words.states.paused}
				</Notice>
			)}
			{coverage.samplePosts > 0 && (
				<Notice
					tone="calm"
					icon={<SproutIcon />}
					acts={
						<Button look="quiet" size="small" onClick={props.onEraseSample}>
							{words.states.eraseSample}
						</Button>
					}
				>
					{words.states.sampleOn}
				</Notice>
			)}
		</>
	);
}
