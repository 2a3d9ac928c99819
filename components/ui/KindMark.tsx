import type { FunctionComponent } from 'preact';
import type { Kind } from '#lib/domain/kind.ts';
import {
	BriefcaseIcon,
	CalendarDaysIcon,
	CarFrontIcon,
	FlagIcon,
	GemIcon,
	GiftIcon,
	HandIcon,
	KeyRoundIcon,
	LifeBuoyIcon,
	LightbulbIcon,
	MegaphoneIcon,
	MessageCircleIcon,
	MessageCircleQuestionMarkIcon,
	PackageCheckIcon,
} from './icons/kind-icons.tsx';
import type { IconProps } from './icons/LucideSvg.tsx';

const DRAWN: Record<Kind, { readonly icon: FunctionComponent<IconProps>; readonly seeks: boolean }> = {
	question: { icon: MessageCircleQuestionMarkIcon, seeks: true },
	tip: { icon: GemIcon, seeks: false },
	need: { icon: HandIcon, seeks: true },
	offer: { icon: GiftIcon, seeks: false },
	event: { icon: CalendarDaysIcon, seeks: false },
	ride: { icon: CarFrontIcon, seeks: false },
	lost: { icon: KeyRoundIcon, seeks: true },
	found: { icon: PackageCheckIcon, seeks: false },
	job: { icon: BriefcaseIcon, seeks: false },
	distress: { icon: LifeBuoyIcon, seeks: false },
	idea: { icon: LightbulbIcon, seeks: true },
	cause: { icon: FlagIcon, seeks: false },
	announcement: { icon: MegaphoneIcon, seeks: false },
	other: { icon: MessageCircleIcon, seeks: false },
};

/** Ring seeks, disc gives, square calls for help. The kind's word stands beside it: this one is silent. */
export function KindMark({ kind }: { readonly kind: Kind }) {
	const { icon: Icon, seeks } = DRAWN[kind];
	return (
		<span class={`kind kind-${kind}${seeks ? ' kind-ring' : ''}`}>
			<Icon size="s" />
		</span>
	);
}
