/** Lucide 1.62 (ISC, see LICENSE-lucide.txt), inlined: only what is drawn is shipped. */
import { type IconProps, LucideSvg } from './LucideSvg.tsx';

export function BabyIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10 16c.5.3 1.2.5 2 .5s1.5-.2 2-.5" />
			<path d="M15 12h.01" />
			<path d="M19.38 6.813A9 9 0 0 1 20.8 10.2a2 2 0 0 1 0 3.6 9 9 0 0 1-17.6 0 2 2 0 0 1 0-3.6A9 9 0 0 1 12 3c2 0 3.5 1.1 3.5 2.5s-.9 2.5-2 2.5c-.8 0-1.5-.4-1.5-1" />
			<path d="M9 12h.01" />
		</LucideSvg>
	);
}

export function CalendarDaysIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M8 2v3" />
			<path d="M16 2v3" />
			<rect x="3" y="3" width="18" height="18" rx="2" />
			<path d="M3 9h18" />
			<path d="M8 13h.01" />
			<path d="M12 13h.01" />
			<path d="M16 13h.01" />
			<path d="M8 17h.01" />
			<path d="M12 17h.01" />
			<path d="M16 17h.01" />
		</LucideSvg>
	);
}

export function CalendarPlusIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M16 18h6" />
			<path d="M16 2v3" />
			<path d="M19 15v6" />
			<path d="M21 11.5V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h8.3" />
			<path d="M3 9h18" />
			<path d="M8 2v3" />
		</LucideSvg>
	);
}

export function TicketIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z" />
			<path d="M13 5v2" />
			<path d="M13 17v2" />
			<path d="M13 11v2" />
		</LucideSvg>
	);
}
