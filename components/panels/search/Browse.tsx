import type { Kind } from '#lib/domain/kind.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';

/** The kinds one comes to look for; the others are found by words and filters. */
const OFTEN: readonly Kind[] = [
	'question',
	'tip',
	'need',
	'offer',
	'event',
	'ride',
	'lost',
	'found',
	'job',
	'idea',
];

/** Nothing typed yet: a way in by kind. */
export function Browse({ onPick }: { readonly onPick: (kind: Kind) => void }) {
	const words = useWords();
	return (
		<section class="section">
			<h2 class="label">{words.search.browse}</h2>
			<ul class="browse">
				{OFTEN.map((kind) => (
					<li key={kind}>
						<button type="button" onClick={() => onPick(kind)}>
							<KindMark kind={kind} />
							{words.kinds[kind]}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
