import { useState } from 'preact/hooks';
import type { PostKey } from '#lib/domain/ids.ts';
import type { Tip } from '#lib/domain/tip.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, ExternalLinkIcon, PencilIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { NoteField } from '../NoteField.tsx';
import { SaidAt } from '../SaidAt.tsx';

interface TipRowProps {
	readonly tip: Tip;
	readonly onState: (key: PostKey, state: 'open' | 'taken') => void;
	readonly onNote: (key: PostKey, note: string) => void;
}

export function TipRow({ tip, onState, onNote }: TipRowProps) {
	const words = useWords();
	const [writing, setWriting] = useState(false);
	const state = words.tips.state[tip.kind];
	const taken = tip.state === 'taken';
	return (
		<>
			<KindMark kind={tip.kind} />
			<div class="tip-main">
				<div class="tip-head">
					<p class="ask ask-small tip-text" dir="auto">
						{tip.text}
					</p>
					{tip.price && <span class="price">{tip.price}</span>}
				</div>
				<p class="meta">
					{words.tips.kindOf[tip.kind]}, {taken ? state.taken : state.open}
					{'\u00a0· '}
					{tip.authorName && `${tip.authorName}, `}
					<SaidAt time={tip.time} />
					{'\u00a0· '}
					{tip.groupName}
				</p>
				{tip.note && !writing && <p class="own-note">{tip.note}</p>}
				{writing && (
					<NoteField
						label={words.tips.note}
						note={tip.note}
						onNote={(note) => onNote(tip.key, note)}
						onLeave={() => setWriting(false)}
					/>
				)}
				<div class="card-foot">
					<Button look="plain" size="small" onClick={() => onState(tip.key, taken ? 'open' : 'taken')}>
						<CheckIcon size="s" />
						{taken ? state.reopen : state.take}
					</Button>
					<span class="grow" />
					{!writing && (
						<IconButton
							small
							label={tip.note ? words.tips.editNote : words.tips.addNote}
							onClick={() => setWriting(true)}
						>
							<PencilIcon />
						</IconButton>
					)}
					{tip.permalink && (
						<IconButton small label={words.search.openPost} href={tip.permalink}>
							<ExternalLinkIcon />
						</IconButton>
					)}
				</div>
			</div>
		</>
	);
}
