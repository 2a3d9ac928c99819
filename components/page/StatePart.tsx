import { useWords } from '../ui/interface-context.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

const HAVE_STATE: readonly string[] = ['tip', 'offer', 'need'];

/** Of a confirmed tip, offer or need: still to take, or gone. */
export function StatePart({ post, acts }: { readonly post: PanelPost; readonly acts: PanelActs }) {
	const { mark } = useWords();
	if (!post.kindConfirmed || !post.kind || !HAVE_STATE.includes(post.kind.value)) return null;
	return (
		<section class="post-panel-part" aria-label={mark.stateOf}>
			<Segmented
				label={mark.stateOf}
				value={post.state ?? 'open'}
				options={[
					{ value: 'open', label: mark.open },
					{ value: 'taken', label: mark.taken },
				]}
				onChange={(state) => acts.setState(state)}
			/>
		</section>
	);
}
