import { KIND_SHAPES } from './kind-shapes.ts';
import { type IconProps, LucideSvg } from './LucideSvg.tsx';

/** The mark of a tip without its disc: the panel of tips. */
export function GemIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d={KIND_SHAPES.tip.path} />
		</LucideSvg>
	);
}

/** A car: where a ride goes. */
export function CarIcon(props: IconProps) {
	return (
		<LucideSvg {...props}>
			<path d={KIND_SHAPES.ride.path} />
		</LucideSvg>
	);
}
