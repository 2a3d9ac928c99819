import { useState } from 'preact/hooks';
import type { Tip } from '#lib/domain/tip.ts';
import { priceIn } from '#lib/i18n/prices.ts';
import { FactsLine } from '../../facts/FactsLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, ExternalLinkIcon, PencilIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { NoteField } from '../NoteField.tsx';
import { PostMatches } from '../PostMatches.tsx';
import { SaidAt } from '../SaidAt.tsx';
import type { TipActs } from './tip-acts.ts';

interface TipRowProps {
	readonly tip: Tip;
	readonly acts: TipActs;
}

export function TipRow({ tip, acts }: TipRowProps) {
	const { words, language } = useInterface();
	const [writing, setWriting] = useState(false);
	const state = words.tips.state[tip.kind];
	const taken = tip.state === 'taken';
	const read = tip.facts?.price;
	const price = read ? (priceIn(language, read) ?? words.tips.gift) : tip.price;
	return (
		<>
			<KindMark kind={tip.kind} />
			<div class="tip-main">
				<div class="tip-head">
					<p class="ask ask-small tip-text" dir="auto">
						{tip.text}
					</p>
					{price && <span class="price">{price}</span>}
				</div>
				<p class="meta">
					{words.tips.kindOf[tip.kind]}, {taken ? state.taken : state.open}
					{'\u00a0· '}
					{tip.authorName && `${tip.authorName}, `}
					<SaidAt time={tip.time} />
					{'\u00a0· '}
					{tip.groupName}
				</p>
				{tip.facts && (
					<FactsLine postKey={tip.key} writtenAt={tip.time.at} facts={tip.facts} acts={acts} priceShown />
				)}
				<PostMatches postKey={tip.key} kind={tip.kind} linkedOnly acts={acts} />
				{tip.note && !writing && <p class="own-note">{tip.note}</p>}
				{writing && (
					<NoteField
						label={words.tips.note}
						note={tip.note}
						onNote={(note) => acts.note(tip.key, note)}
						onLeave={() => setWriting(false)}
					/>
				)}
				<div class="card-foot">
					<Button look="plain" size="small" onClick={() => acts.state(tip.key, taken ? 'open' : 'taken')}>
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
