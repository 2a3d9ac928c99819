import type { Kind } from '#lib/domain/kind.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons/action-icons.tsx';
import { SproutIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { KeyHint } from './KeyHint.tsx';
import { KindGrid } from './KindGrid.tsx';
import { kindReason } from './kind-reason.ts';
import type { PanelPart } from './PostPanel.tsx';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

interface KindPartProps {
	readonly post: PanelPost;
	readonly acts: PanelActs;
	readonly choosing: boolean;
	readonly onPart: (part: PanelPart) => void;
}

/** The proposed kind with its reason and « Oui », or the confirmed one; all kinds behind « Changer », or while sorting. */
export function KindPart({ post, acts, choosing, onPart }: KindPartProps) {
	const { mark, kinds } = useWords();
	const { kind, kindConfirmed } = post;
	const choose = (choice: Kind) => {
		acts.setKind(choice);
		onPart(null);
	};
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
					<Button look="soft" size="small" onClick={acts.confirm}>
						<CheckIcon size="s" />
						{mark.yes}
						<KeyHint on={post.singleKeys} name={mark.enterKey} />
					</Button>
				)}
				{!post.sorting && (
					<Button
						look="quiet"
						size="small"
						expanded={choosing}
						onClick={() => onPart(choosing ? null : 'kinds')}
					>
						{choosing ? mark.keepAsIs : mark.change}
					</Button>
				)}
			</div>
			{kind && (
				<p class="post-panel-why">
					{kindConfirmed ? <CheckIcon size="s" /> : <SproutIcon size="s" />}
					<span>{kindReason(post, mark)}</span>
				</p>
			)}
			{(choosing || post.sorting) && (
				<KindGrid
					chosen={kindConfirmed && kind ? kind.value : null}
					proposed={kindConfirmed || !kind ? null : kind.value}
					singleKeys={post.singleKeys}
					onChoose={choose}
				/>
			)}
		</section>
	);
}

type Said = ReturnType<typeof useWords>;

function titleOf({ kind, kindConfirmed }: PanelPost, mark: Said['mark'], kinds: Said['kinds']): string {
	if (!kind) return mark.noKind;
	return kindConfirmed ? kinds[kind.value] : mark.proposed(kinds[kind.value]);
}
