import type { FunctionComponent } from 'preact';
import { SearchIcon } from '../ui/icons/action-icons.tsx';
import { CalendarDaysIcon } from '../ui/icons/fact-icons.tsx';
import { GemIcon } from '../ui/icons/kind-icons.tsx';
import type { IconProps } from '../ui/icons/LucideSvg.tsx';
import { BookUserIcon, ClockIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';

/** Left to right at the foot of every panel. */
export const PANELS = ['search', 'tips', 'contacts', 'agenda', 'time'] as const;
export type PanelName = (typeof PANELS)[number];

const ICONS: Record<PanelName, FunctionComponent<IconProps>> = {
	search: SearchIcon,
	tips: GemIcon,
	contacts: BookUserIcon,
	agenda: CalendarDaysIcon,
	time: ClockIcon,
};

export function isPanelName(value: unknown): value is PanelName {
	return (PANELS as readonly unknown[]).includes(value);
}

interface PanelNavProps {
	readonly current: PanelName;
	readonly onGo: (panel: PanelName) => void;
}

export function PanelNav({ current, onGo }: PanelNavProps) {
	const { common } = useWords();
	return (
		<nav class="panel-nav" aria-label={common.panels}>
			{PANELS.map((panel) => {
				const Icon = ICONS[panel];
				return (
					<button
						type="button"
						key={panel}
						aria-current={panel === current ? 'page' : undefined}
						onClick={() => onGo(panel)}
					>
						<Icon size="l" />
						{common[panel]}
					</button>
				);
			})}
		</nav>
	);
}
