import type { Kind } from '#lib/domain/kind.ts';
import { KIND_SHAPES } from './icons/kind-shapes.ts';
import { LucideSvg } from './icons/LucideSvg.tsx';

/** Ring seeks, disc gives, square calls for help. The kind's word stands beside it: this one is silent. */
export function KindMark({ kind }: { readonly kind: Kind }) {
	const { seeks, path } = KIND_SHAPES[kind];
	return (
		<span class={`kind kind-${kind}${seeks ? ' kind-ring' : ''}`}>
			<LucideSvg size="s">
				<path d={path} />
			</LucideSvg>
		</span>
	);
}
