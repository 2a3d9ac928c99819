import { useEffect, useState } from 'preact/hooks';
import type { ContactDraft } from '#lib/domain/contact.ts';
import { Button } from '../ui/Button.tsx';
import { BookUserIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { CardDraft } from './CardDraft.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { PanelPart } from './PostPanel.tsx';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

interface CardPartProps {
	readonly post: PanelPost;
	readonly acts: PanelActs;
	readonly open: boolean;
	readonly onPart: (part: PanelPart) => void;
}

interface Proposal {
	readonly from: string | null;
	/** `undefined` while it is sought. */
	readonly draft: ContactDraft | null | undefined;
}

/** Keeping the post, and making a card of it or of one of its replies: first seen, then kept. */
export function CardPart({ post, acts, open, onPart }: CardPartProps) {
	const { mark } = useWords();
	const [proposal, setProposal] = useState<Proposal | null>(null);

	const seek = (from: string | null) => {
		setProposal({ from, draft: undefined });
		void acts
			.proposeCard(from)
			.then((draft) => setProposal((now) => (now?.from === from ? { from, draft } : now)));
	};
	useEffect(() => {
		if (open) seek(null);
		else setProposal(null);
	}, [open, post.key]);

	const keep = () => {
		if (proposal?.draft) acts.keepCard(proposal.from);
		onPart(null);
	};
	return (
		<section class="post-panel-part" aria-label={mark.card}>
			<div class="row row-wrap">
				<Button
					look={post.saved ? 'soft' : 'primary'}
					size="small"
					pressed={post.saved}
					onClick={() => acts.setSaved(!post.saved)}
				>
					{post.saved ? mark.saved : mark.save}
					<KeyHint on={post.singleKeys} name="G" />
				</Button>
				<Button look="plain" size="small" expanded={open} onClick={() => onPart(open ? null : 'card')}>
					<BookUserIcon size="s" />
					{mark.card}
					<KeyHint on={post.singleKeys} name="F" />
				</Button>
			</div>
			{open && proposal && (
				<CardDraft
					draft={proposal.draft}
					from={proposal.from}
					country={post.country}
					comments={post.comments}
					onFrom={seek}
					onKeep={keep}
				/>
			)}
		</section>
	);
}
