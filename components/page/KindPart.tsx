import { KINDS } from '#lib/domain/kind.ts';
import { KIND_KEYS } from '#lib/domain/kind-keys.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons/action-icons.tsx';
import { SproutIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { PanelPart } from './PostPanel.tsx';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

interface KindPartProps {
	readonly post: PanelPost;
	readonly acts: PanelActs;
	readonly choosing: boolean;
	readonly onPart: (part: PanelPart) => void;
}

/** The proposed kind with its reason and « Oui », or the confirmed one; all kinds behind « Changer ». */
export function KindPart({ post, acts, choosing, onPart }: KindPartProps) {
	const { mark, kinds } = useWords();
	const { kind, kindConfirmed } = post;
	return (
		<section class="post-panel-part" aria-label={mark.kind}>
			<div class="row row-wrap">
				{kind && (
					<span class={kindConfirmed ? '' : 'kind-proposed'}>
						<KindMark kind={kind.value} />
					</span>
				)}
				<h2 class="post-panel-kind">{titleOf(post, mark, kinds)}</h2>
				{kind && !kindConfirmed && (
					<Button look="soft" size="small" onClick={() => acts.setKind(kind.value)}>
						<CheckIcon size="s" />
						{mark.yes}
					</Button>
				)}
				<Button
					look="quiet"
					size="small"
					expanded={choosing}
					onClick={() => onPart(choosing ? null : 'kinds')}
				>
					{choosing ? mark.keepAsIs : mark.change}
				</Button>
			</div>
			{kind && (
				<p class="post-panel-why">
					{kindConfirmed ? <CheckIcon size="s" /> : <SproutIcon size="s" />}
					<span>{reasonOf(post, mark)}</span>
				</p>
			)}
			{choosing && (
				<div class="post-panel-kinds">
					{KINDS.map((choice) => (
						<button
							key={choice}
							type="button"
							aria-pressed={kindConfirmed && kind?.value === choice}
							onClick={() => {
								acts.setKind(choice);
								onPart(null);
							}}
						>
							<KindMark kind={choice} />
							<span class="grow">{kinds[choice]}</span>
							<KeyHint on={post.singleKeys} name={KIND_KEYS[choice]} />
						</button>
					))}
				</div>
			)}
		</section>
	);
}

type Said = ReturnType<typeof useWords>;

function titleOf({ kind, kindConfirmed }: PanelPost, mark: Said['mark'], kinds: Said['kinds']): string {
	if (!kind) return mark.noKind;
	return kindConfirmed ? kinds[kind.value] : mark.proposed(kinds[kind.value]);
}

function reasonOf(post: PanelPost, mark: Said['mark']): string {
	if (post.kindConfirmed) return mark.confirmed;
	const because = post.kind?.because ?? [];
	return because.length > 0 ? mark.because(because.slice(0, 3)) : mark.guess;
}
