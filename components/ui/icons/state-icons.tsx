/** Lucide 1.62 (ISC, see LICENSE-lucide.txt), inlined: only what is drawn is shipped. */
import { type IconProps, LucideSvg } from './LucideSvg.tsx';

export function BookUserIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M15 13a3 3 0 1 0-6 0" />
			<path d="M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20" />
			<circle cx="12" cy="8" r="2" />
		</LucideSvg>
	);
}

export function CircleQuestionMarkIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<circle cx="12" cy="12" r="10" />
			<path d="M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3" />
			<path d="M12 17h.01" />
		</LucideSvg>
	);
}

export function ClockIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<circle cx="12" cy="12" r="10" />
			<path d="M12 6v6l4 2" />
		</LucideSvg>
	);
}

export function CornerDownRightIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m15 10 5 5-5 5" />
			<path d="M4 4v7a4 4 0 0 0 4 4h12" />
		</LucideSvg>
	);
}

export function DatabaseIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<ellipse cx="12" cy="5" rx="9" ry="3" />
			<path d="M3 5V19A9 3 0 0 0 21 19V5" />
			<path d="M3 12A9 3 0 0 0 21 12" />
		</LucideSvg>
	);
}

export function HardDriveIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10 16h.01" />
			<path d="M2.212 11.577a2 2 0 0 0-.212.896V18a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5.527a2 2 0 0 0-.212-.896L18.55 5.11A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z" />
			<path d="M21.946 12.013H2.054" />
			<path d="M6 16h.01" />
		</LucideSvg>
	);
}

export function InfoIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<circle cx="12" cy="12" r="10" />
			<path d="M12 16v-4" />
			<path d="M12 8h.01" />
		</LucideSvg>
	);
}

export function LinkIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71" />
			<path d="M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71" />
		</LucideSvg>
	);
}

export function LockIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<rect width="18" height="11" x="3" y="11" rx="2" ry="2" />
			<path d="M7 11V7a5 5 0 0 1 10 0v4" />
		</LucideSvg>
	);
}

export function MapPinIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0" />
			<circle cx="12" cy="10" r="3" />
		</LucideSvg>
	);
}

export function MonitorIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<rect width="20" height="14" x="2" y="3" rx="2" />
			<line x1="8" x2="16" y1="21" y2="21" />
			<line x1="12" x2="12" y1="17" y2="21" />
		</LucideSvg>
	);
}

export function SproutIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3" />
			<path d="M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4" />
			<path d="M5 21h14" />
		</LucideSvg>
	);
}

export function TriangleAlertIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3" />
			<path d="M12 9v4" />
			<path d="M12 17h.01" />
		</LucideSvg>
	);
}

export function UserXIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2" />
			<circle cx="9" cy="7" r="4" />
			<line x1="17" x2="22" y1="8" y2="13" />
			<line x1="22" x2="17" y1="8" y2="13" />
		</LucideSvg>
	);
}

export function UsersIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2" />
			<path d="M16 3.128a4 4 0 0 1 0 7.744" />
			<path d="M22 21v-2a4 4 0 0 0-3-3.87" />
			<circle cx="9" cy="7" r="4" />
		</LucideSvg>
	);
}

export function WrenchIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z" />
		</LucideSvg>
	);
}
