import { PlusIcon } from '../ui/icons/action-icons.tsx';
import { SproutIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { TagDot } from '../ui/TagDot.tsx';
import { KeyHint } from './KeyHint.tsx';
import { panelTags } from './panel-tags.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';
import { TagField } from './TagField.tsx';

interface TagPartProps {
	readonly post: Pick<PanelPost, 'tags' | 'suggestedTags' | 'mostUsedTags' | 'singleKeys'>;
	readonly acts: Pick<PanelActs, 'toggleTag' | 'createTag' | 'findTags'>;
	readonly adding: boolean;
	readonly onPart: (part: 'tag-field' | null) => void;
}

/** The post's tags and the most used ones, a digit each; those that would fit are proposed, with why. */
export function TagPart({ post, acts, adding, onPart }: TagPartProps) {
	const { mark } = useWords();
	return (
		<section class="post-panel-part" aria-label={mark.tags}>
			<h2 class="label">{mark.tags}</h2>
			<div class="chips">
				{panelTags(post).map(({ tag, on, digit, suggested }) => (
					<button
						key={tag.id}
						type="button"
						class={suggested ? 'chip chip-proposed' : 'chip'}
						aria-pressed={on}
						onClick={() => acts.toggleTag(tag)}
					>
						{suggested && <SproutIcon size="s" />}
						<TagDot colour={tag.colour} />
						<span class="chip-text">{tag.label}</span>
						{suggested && <span class="unseen">{mark.tagProposed}</span>}
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
					<KeyHint on={post.singleKeys} name="E" />
				</button>
			</div>
			{post.suggestedTags.map((tag) => (
				<p key={tag.id} class="post-panel-why">
					<SproutIcon size="s" />
					<span>
						{tag.ownRule
							? mark.tagByOwnRule(tag.label, tag.ownRule, tag.because)
							: mark.tagLearned(tag.label, tag.because)}
					</span>
				</p>
			))}
			{adding && <TagField post={post} acts={acts} onDone={() => onPart(null)} />}
		</section>
	);
}
