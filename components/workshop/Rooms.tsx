import type { FunctionComponent } from 'preact';
import { ListChecksIcon, SearchIcon, SettingsIcon, TagIcon } from '../ui/icons/action-icons.tsx';
import type { IconProps } from '../ui/icons/LucideSvg.tsx';
import { Logo } from '../ui/icons/marks.tsx';
import { DatabaseIcon, InfoIcon, SproutIcon, UsersIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

export const ROOMS = ['sort', 'tags', 'rules', 'groups', 'data', 'settings', 'about'] as const;
export type Room = (typeof ROOMS)[number];

const ICONS: Record<Room, FunctionComponent<IconProps>> = {
	sort: ListChecksIcon,
	tags: TagIcon,
	rules: SproutIcon,
	groups: UsersIcon,
	data: DatabaseIcon,
	settings: SettingsIcon,
	about: InfoIcon,
};

export function isRoom(value: unknown): value is Room {
	return (ROOMS as readonly unknown[]).includes(value);
}

interface RoomsProps {
	readonly current: Room;
	readonly searchAddress: string;
}

/** The side of the workshop: links, so that a room can be bookmarked and Back works. */
export function Rooms({ current, searchAddress }: RoomsProps) {
	const { common } = useWords();
	const words = useWorkshopWords();
	const labels: Record<Room, string> = {
		sort: words.sort.title,
		tags: words.workshop.tags,
		rules: words.rules.title,
		groups: words.workshop.groups,
		data: words.data.title,
		settings: words.settings.title,
		about: words.about.title,
	};
	return (
		<nav class="rooms" aria-label={words.workshop.rooms}>
			<p class="rooms-brand">
				<Logo size={28} />
				{common.name}
			</p>
			<a href={searchAddress}>
				<SearchIcon />
				{words.workshop.search}
			</a>
			{ROOMS.map((room) => {
				const Icon = ICONS[room];
				return (
					<a key={room} href={`#${room}`} aria-current={room === current ? 'page' : undefined}>
						<Icon />
						{labels[room]}
					</a>
				);
			})}
		</nav>
	);
}
