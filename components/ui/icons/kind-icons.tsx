/** Lucide 1.62 (ISC, see LICENSE-lucide.txt), inlined: only what is drawn is shipped. */
import { type IconProps, LucideSvg } from './LucideSvg.tsx';

export function BriefcaseIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16" />
			<rect width="20" height="14" x="2" y="6" rx="2" />
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

export function CarFrontIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m21 8-2 2-1.5-3.7A2 2 0 0 0 15.646 5H8.4a2 2 0 0 0-1.903 1.257L5 10 3 8" />
			<path d="M7 14h.01" />
			<path d="M17 14h.01" />
			<rect width="18" height="8" x="3" y="10" rx="2" />
			<path d="M5 18v2" />
			<path d="M19 18v2" />
		</LucideSvg>
	);
}

export function FlagIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528" />
		</LucideSvg>
	);
}

export function GemIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10.5 3 8 9l4 13 4-13-2.5-6" />
			<path d="M17 3a2 2 0 0 1 1.6.8l3 4a2 2 0 0 1 .013 2.382l-7.99 10.986a2 2 0 0 1-3.247 0l-7.99-10.986A2 2 0 0 1 2.4 7.8l2.998-3.997A2 2 0 0 1 7 3z" />
			<path d="M2 9h20" />
		</LucideSvg>
	);
}

export function GiftIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M12 7v14" />
			<path d="M20 11v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8" />
			<path d="M7.5 7a1 1 0 0 1 0-5A4.8 8 0 0 1 12 7a4.8 8 0 0 1 4.5-5 1 1 0 0 1 0 5" />
			<rect x="3" y="7" width="18" height="4" rx="1" />
		</LucideSvg>
	);
}

export function HandIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2" />
			<path d="M14 10V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2" />
			<path d="M10 10.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8" />
			<path d="M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15" />
		</LucideSvg>
	);
}

export function KeyRoundIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z" />
			<circle cx="16.5" cy="7.5" r=".5" fill="currentColor" />
		</LucideSvg>
	);
}

export function LifeBuoyIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<circle cx="12" cy="12" r="10" />
			<path d="m4.93 4.93 4.24 4.24" />
			<path d="m14.83 9.17 4.24-4.24" />
			<path d="m14.83 14.83 4.24 4.24" />
			<path d="m9.17 14.83-4.24 4.24" />
			<circle cx="12" cy="12" r="4" />
		</LucideSvg>
	);
}

export function LightbulbIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5" />
			<path d="M9 18h6" />
			<path d="M10 22h4" />
		</LucideSvg>
	);
}

export function MegaphoneIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z" />
			<path d="M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14" />
			<path d="M8 6v8" />
		</LucideSvg>
	);
}

export function MessageCircleIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719" />
		</LucideSvg>
	);
}

export function MessageCircleQuestionMarkIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719" />
			<path d="M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3" />
			<path d="M12 17h.01" />
		</LucideSvg>
	);
}

export function PackageCheckIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M12 22V12" />
			<path d="m16 17 2 2 4-4" />
			<path d="M21 11.127V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.729l7 4a2 2 0 0 0 2 .001l1.32-.753" />
			<path d="M3.29 7 12 12l8.71-5" />
			<path d="m7.5 4.27 8.997 5.148" />
		</LucideSvg>
	);
}
