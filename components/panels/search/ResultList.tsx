import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Country } from '#lib/domain/group.ts';
import type { Hit, ThreadHit } from '#lib/domain/hit.ts';
import type { ContactId, TagId } from '#lib/domain/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { useNearEnd } from '../use-near-end.ts';
import { ContactHitCard } from './ContactHitCard.tsx';
import { type HitActs, ThreadCard } from './ThreadCard.tsx';

export interface ResultActs extends HitActs {
	openThread(hit: ThreadHit): void;
	openContact(id: ContactId): void;
}

interface ResultListProps {
	readonly hits: readonly Hit[];
	readonly total: number;
	readonly homeOf: (hit: Hit) => Country;
	readonly labelOf: (tag: TagId) => string | null;
	readonly acts: ResultActs;
	/** Moving up from the first result goes back to the field. */
	readonly onLeaveTop: () => void;
	readonly onMore: () => void;
	readonly listRef: RefObject<HTMLOListElement | null>;
}

function keyOf(hit: Hit): string {
	return hit.type === 'thread' ? hit.key : `contact:${hit.id}`;
}

/** Results in pages: the next one is asked when the end comes near, so a thousand hits never block. */
export function ResultList(props: ResultListProps) {
	const { hits, total, acts, listRef, onMore } = props;
	const words = useWords();
	const [current, setCurrent] = useState(0);
	const end = useRef<HTMLDivElement>(null);
	const unfinished = hits.length < total;

	useNearEnd(end, hits.length, unfinished, onMore);

	function focusOn(index: number): void {
		const card = listRef.current?.querySelectorAll<HTMLElement>(':scope > li > article')[index];
		if (!card) return;
		setCurrent(index);
		card.focus();
		card.scrollIntoView({ block: 'nearest' });
	}

	function onKeyDown(event: KeyboardEvent, hit: Hit, index: number): void {
		const moves: Record<string, number> = {
			ArrowDown: index + 1,
			ArrowUp: index - 1,
			Home: 0,
			End: hits.length - 1,
		};
		const target = moves[event.key];
		if (target !== undefined) {
			event.preventDefault();
			if (target < 0) props.onLeaveTop();
			else focusOn(Math.min(target, hits.length - 1));
		} else if (event.key === 'Enter' && event.target === event.currentTarget) {
			event.preventDefault();
			if (hit.type === 'thread') acts.openThread(hit);
			else acts.openContact(hit.id);
		}
	}

	return (
		<>
			<ol class="results" ref={listRef} aria-label={words.search.results}>
				{hits.map((hit, index) => {
					const key = keyOf(hit);
					const titleId = `hit-${index}`;
					return (
						<li key={key}>
							<article
								class="card card-result"
								tabIndex={index === Math.min(current, hits.length - 1) ? 0 : -1}
								aria-labelledby={titleId}
								onFocus={() => setCurrent(index)}
								onKeyDown={(event) => onKeyDown(event, hit, index)}
							>
								{hit.type === 'thread' ? (
									<ThreadCard
										hit={hit}
										home={props.homeOf(hit)}
										labelOf={props.labelOf}
										acts={acts}
										titleId={titleId}
									/>
								) : (
									<ContactHitCard
										hit={hit}
										home={props.homeOf(hit)}
										onCopy={acts.copy}
										onOpen={acts.openContact}
										titleId={titleId}
									/>
								)}
							</article>
						</li>
					);
				})}
			</ol>
			{unfinished && (
				<div class="results-end" ref={end}>
					<Button look="quiet" size="small" onClick={onMore}>
						{words.search.more}
					</Button>
				</div>
			)}
		</>
	);
}
