import type { Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { Button } from '../ui/Button.tsx';
import { LockIcon } from '../ui/icons/state-icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface FirstRunChoicesProps {
	readonly keepComments: boolean | null;
	readonly refused: boolean;
	readonly groups: readonly Group[];
	readonly access: boolean;
	readonly onKeepComments: (keep: boolean) => void;
	readonly onGroup: (id: GroupId, on: boolean) => void;
	readonly onRequestAccess: () => void;
}

export function FirstRunChoices(props: FirstRunChoicesProps) {
	const { firstRun } = useWorkshopWords();
	const { keepComments } = props;
	return (
		<>
			<section class="question">
				<h2>{firstRun.comments}</h2>
				<Segmented
					label={firstRun.comments}
					value={keepComments === null ? null : keepComments ? 'yes' : 'no'}
					onChange={(answer) => props.onKeepComments(answer === 'yes')}
					options={[
						{ value: 'yes', label: firstRun.commentsYes },
						{ value: 'no', label: firstRun.commentsNo },
					]}
				/>
				<p class="meta">{firstRun.commentsHelp}</p>
				<p class="form-refusal" role="alert">
					{props.refused && firstRun.commentsNeeded}
				</p>
			</section>
			<section class="question">
				<h2>{firstRun.groups}</h2>
				{props.groups.length === 0 ? (
					<p class="card help">{firstRun.groupsNone}</p>
				) : (
					<ul class="list">
						{props.groups.map((group) => (
							<li key={group.id} class="setting-row">
								<span class="grow" dir="auto">
									{group.name}
								</span>
								<Switch
									on={group.state === 'on'}
									label={firstRun.readGroup(group.name)}
									onChange={(on) => props.onGroup(group.id, on)}
								/>
							</li>
						))}
					</ul>
				)}
				<p class="meta">{firstRun.groupsHelp}</p>
			</section>
			{!props.access && (
				<Notice
					tone="look"
					icon={<LockIcon />}
					acts={
						<Button look="soft" size="small" onClick={props.onRequestAccess}>
							{firstRun.giveAccess}
						</Button>
					}
				>
					{firstRun.accessNeeded}
				</Notice>
			)}
		</>
	);
}
