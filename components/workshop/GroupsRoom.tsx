import type { ChosenPlace, Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { Button } from '../ui/Button.tsx';
import { LockIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { GroupCard } from './GroupCard.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface GroupsRoomProps {
	readonly groups: readonly Group[];
	readonly access: boolean;
	readonly onState: (id: GroupId, state: Group['state']) => void;
	readonly onPlace: (id: GroupId, place: ChosenPlace) => void;
	readonly onRequestAccess: () => void;
}

export function GroupsRoom({ groups, access, onState, onPlace, onRequestAccess }: GroupsRoomProps) {
	const { states } = useWords();
	const { workshop } = useWorkshopWords();
	return (
		<>
			<h1>{workshop.groups}</h1>
			<p class="lead">{workshop.groupsLead}</p>
			{!access && (
				<Notice
					tone="look"
					icon={<LockIcon />}
					acts={
						<Button look="soft" size="small" onClick={onRequestAccess}>
							{states.giveAccess}
						</Button>
					}
				>
					<b>{states.accessTitle}</b> {states.accessHelp}
				</Notice>
			)}
			{groups.length === 0 && (
				<StateMessage
					title={workshop.groupsNone}
					acts={
						<LinkButton look="primary" href="https://www.facebook.com/groups/joins/">
							{states.openFacebook}
						</LinkButton>
					}
				>
					<p>{workshop.groupsNoneHelp}</p>
				</StateMessage>
			)}
			{groups.map((group) => (
				<GroupCard key={group.id} group={group} onState={onState} onPlace={onPlace} />
			))}
		</>
	);
}
