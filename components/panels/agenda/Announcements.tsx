import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { LinkIcon } from '../../ui/icons/state-icons.tsx';
import { ReadOn, SaidAt } from '../SaidAt.tsx';

interface AnnouncementsProps {
	readonly entry: AgendaEntry;
	readonly words: AgendaWords;
}

/** Where it was announced, and why two announcements were taken for one event. */
export function Announcements({ entry: { announcements, shared }, words }: AnnouncementsProps) {
	const lines = announcements.map((announced) => (
		<li key={announced.key} class="announcement">
			<span class="grow">
				{announced.groupName && `${announced.groupName}, `}
				<SaidAt time={announced.time} /> <ReadOn said={announced} />
			</span>
			{announced.permalink && (
				<IconButton small label={words.openAnnouncement(announced.groupName)} href={announced.permalink}>
					<ExternalLinkIcon size="s" />
				</IconButton>
			)}
		</li>
	));
	if (announcements.length < 2) return <ul class="meta announcements">{lines}</ul>;
	return (
		<details class="meta">
			<summary>
				<LinkIcon size="s" /> {words.announced(announcements.length)}
			</summary>
			{shared.length > 0 && <p>{words.shared(shared)}</p>}
			<ul class="announcements">{lines}</ul>
		</details>
	);
}
