/** Lucide 1.62 (ISC, see LICENSE-lucide.txt), inlined: only what is drawn is shipped. */
import { type IconProps, LucideSvg } from './LucideSvg.tsx';

export function ArrowLeftIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m12 19-7-7 7-7" />
			<path d="M19 12H5" />
		</LucideSvg>
	);
}

export function CheckIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M20 6 9 17l-5-5" />
		</LucideSvg>
	);
}

export function ChevronLeftIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m15 18-6-6 6-6" />
		</LucideSvg>
	);
}

export function ChevronRightIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m9 18 6-6-6-6" />
		</LucideSvg>
	);
}

export function CopyIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<rect width="14" height="14" x="8" y="8" rx="2" ry="2" />
			<path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2" />
		</LucideSvg>
	);
}

export function DownloadIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M12 15V3" />
			<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" />
			<path d="m7 10 5 5 5-5" />
		</LucideSvg>
	);
}

export function ExternalLinkIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M15 3h6v6" />
			<path d="M10 14 21 3" />
			<path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />
		</LucideSvg>
	);
}

export function ListChecksIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M13 5h8" />
			<path d="M13 12h8" />
			<path d="M13 19h8" />
			<path d="m3 17 2 2 4-4" />
			<path d="m3 7 2 2 4-4" />
		</LucideSvg>
	);
}

export function MailIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7" />
			<rect x="2" y="4" width="20" height="16" rx="2" />
		</LucideSvg>
	);
}

export function PauseIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<rect x="14" y="3" width="5" height="18" rx="1" />
			<rect x="5" y="3" width="5" height="18" rx="1" />
		</LucideSvg>
	);
}

export function PencilIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z" />
			<path d="m15 5 4 4" />
		</LucideSvg>
	);
}

export function PhoneIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384" />
		</LucideSvg>
	);
}

export function PlayIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z" />
		</LucideSvg>
	);
}

export function PlusIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M5 12h14" />
			<path d="M12 5v14" />
		</LucideSvg>
	);
}

export function SearchIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="m21 21-4.34-4.34" />
			<circle cx="11" cy="11" r="8" />
		</LucideSvg>
	);
}

export function SettingsIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915" />
			<circle cx="12" cy="12" r="3" />
		</LucideSvg>
	);
}

export function SlidersHorizontalIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10 5H3" />
			<path d="M12 19H3" />
			<path d="M14 3v4" />
			<path d="M16 17v4" />
			<path d="M21 12h-9" />
			<path d="M21 19h-5" />
			<path d="M21 5h-7" />
			<path d="M8 10v4" />
			<path d="M8 12H3" />
		</LucideSvg>
	);
}

export function TagIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z" />
			<circle cx="7.5" cy="7.5" r=".5" fill="currentColor" />
		</LucideSvg>
	);
}

export function ThumbsUpIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88Z" />
			<path d="M7 10v12" />
		</LucideSvg>
	);
}

export function Trash2Icon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M10 11v6" />
			<path d="M14 11v6" />
			<path d="M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6" />
			<path d="M3 6h18" />
			<path d="M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2" />
		</LucideSvg>
	);
}

export function UploadIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M12 3v12" />
			<path d="m17 8-5-5-5 5" />
			<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" />
		</LucideSvg>
	);
}

export function XIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d="M18 6 6 18" />
			<path d="m6 6 12 12" />
		</LucideSvg>
	);
}
