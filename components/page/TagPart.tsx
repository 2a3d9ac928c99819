import { PlusIcon } from '../ui/icons/action-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { PanelPart } from './PostPanel.tsx';
import { panelTags } from './panel-tags.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';
import { TagField } from './TagField.tsx';

interface TagPartProps {
	readonly post: PanelPost;
	readonly acts: PanelActs;
	readonly adding: boolean;
	readonly onPart: (part: PanelPart) => void;
}

/** The post's tags, then the most used ones: a digit puts one on or takes it off. */
export function TagPart({ post, acts, adding, onPart }: TagPartProps) {
	const { mark } = useWords();
	return (
		<section class="post-panel-part" aria-label={mark.tags}>
			<h2 class="label">{mark.tags}</h2>
			<div class="chips">
				{panelTags(post).map(({ tag, on, digit }) => (
					<button
						key={tag.id}
						type="button"
						class="chip"
						aria-pressed={on}
						onClick={() => acts.toggleTag(tag)}
					>
						<span class="chip-text">{tag.label}</span>
						<KeyHint on={post.singleKeys && digit !== null} name={digit ?? ''} />
					</button>
				))}
				<button
					type="button"
					class="chip"
					aria-label={mark.addTag}
					title={mark.addTag}
					aria-expanded={adding}
					onClick={() => onPart(adding ? null : 'tag-field')}
				>
					<PlusIcon size="s" />
				</button>
			</div>
			{adding && <TagField post={post} acts={acts} onDone={() => onPart(null)} />}
		</section>
	);
}
