import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { FailureMessage } from '../panels/FailureMessage.tsx';
import type { Standing } from '../panels/panel-api.ts';
import { useAccess } from '../panels/use-access.ts';
import { useToast } from '../panels/use-toast.ts';
import { useWords } from '../ui/interface-context.tsx';
import { later } from '../ui/later.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toast } from '../ui/Toast.tsx';
import { AboutRoom } from './AboutRoom.tsx';
import { DataRoom } from './DataRoom.tsx';
import { FirstRun } from './FirstRun.tsx';
import { GroupsRoom } from './GroupsRoom.tsx';
import { isRoom, type Room, Rooms } from './Rooms.tsx';
import { RulesRoom } from './rules/RulesRoom.tsx';
import { SettingsRoom } from './SettingsRoom.tsx';
import { TagsRoom } from './TagsRoom.tsx';
import { useHash } from './use-hash.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import type { WorkshopHost } from './WorkshopApp.tsx';
import type { WorkshopApi } from './workshop-api.ts';

// Most of the workshop's weight: its other rooms come without it.
const SortRoom = later(async () => (await import('./sort/SortRoom.tsx')).SortRoom);

interface WorkshopProps {
	readonly api: WorkshopApi;
	readonly host: WorkshopHost;
	readonly standing: Result<Standing, StoreFailure> | null;
}

export function Workshop({ api, host, standing }: WorkshopProps) {
	const words = useWords();
	const { about, workshop } = useWorkshopWords();
	const hash = useHash();
	const toasts = useToast();
	const access = useAccess(host);
	const requestAccess = () => void host.requestAccess();

	if (hash === 'first-run' && standing?.ok) {
		return (
			<FirstRun
				settings={standing.value.settings}
				groups={standing.value.groups}
				access={access}
				onRequestAccess={requestAccess}
				onGroup={(id, on) => void toasts.done(api.setGroupState(id, on ? 'on' : 'off'))}
				onDone={async (keepComments) => {
					if (await toasts.done(api.changeSettings({ keepComments, firstRunDone: true }))) host.goToSearch();
				}}
				onLater={host.goToSearch}
			/>
		);
	}

	const room: Room = isRoom(hash) ? hash : 'groups';
	return (
		<div class="workshop">
			<Rooms current={room} searchAddress={host.searchAddress} />
			<main class={room === 'sort' ? 'workshop-room workshop-room-wide' : 'workshop-room'}>
				{!standing && <Skeleton cards={2} />}
				{standing && !standing.ok && (
					<>
						<h1 class="unseen">{words.common.name}</h1>
						<FailureMessage reason={standing.reason} onRetry={api.retry} />
					</>
				)}
				{standing?.ok && room === 'sort' && (
					<SortRoom
						api={api}
						toasts={toasts}
						groups={standing.value.groups}
						tags={standing.value.tags}
						singleKeys={standing.value.settings.singleKeys}
						openTab={host.openTab}
					/>
				)}
				{standing?.ok && room === 'rules' && (
					<RulesRoom api={api} toasts={toasts} tags={standing.value.tags} />
				)}
				{standing?.ok && room === 'groups' && (
					<GroupsRoom
						groups={standing.value.groups}
						access={access}
						onState={(id, state) => void toasts.done(api.setGroupState(id, state))}
						onPlace={(id, place) => void toasts.done(api.setGroupPlace(id, place))}
						onRequestAccess={requestAccess}
					/>
				)}
				{standing?.ok && room === 'tags' && (
					<TagsRoom
						tags={standing.value.tags}
						onCreate={(label) => void toasts.done(api.createTag(label))}
						onEdit={(id, change) => void toasts.done(api.editTag(id, change))}
						onMerge={async (from, into) => {
							const done = await toasts.done(api.mergeTags(from.id, into.id));
							if (!done) return;
							const { posts, undo } = done.value;
							toasts.say(workshop.merged(from.label, into.label, posts), () => void toasts.done(undo()));
						}}
					/>
				)}
				{standing?.ok && room === 'data' && (
					<DataRoom
						api={api}
						toasts={toasts}
						coverage={standing.value.coverage}
						index={standing.value.index}
						keptDays={standing.value.settings.keptDays}
					/>
				)}
				{standing?.ok && room === 'settings' && (
					<SettingsRoom
						settings={standing.value.settings}
						readOwnWords={api.readOwnWords}
						onChange={(change) => void toasts.done(api.changeSettings(change))}
					/>
				)}
				{room === 'about' && (
					<AboutRoom
						version={host.version}
						onCopy={async (text) => {
							toasts.say((await host.copy(text)) ? about.textCopied : words.search.notCopied);
						}}
					/>
				)}
			</main>
			<Toast message={toasts.message} onClose={toasts.close} />
		</div>
	);
}
