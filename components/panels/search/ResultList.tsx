import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Country } from '#lib/domain/group.ts';
import type { Hit, ThreadHit } from '#lib/domain/hit.ts';
import type { ContactId, TagId } from '#lib/domain/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { useWindow } from '../../ui/windowed-list/use-window.ts';
import { WindowedRow } from '../../ui/windowed-list/WindowedRow.tsx';
import { ContactHitCard } from './ContactHitCard.tsx';
import { keyOf } from './key-of.ts';
import { type HitActs, ThreadCard } from './ThreadCard.tsx';

export interface ResultActs extends HitActs {
	openThread(hit: ThreadHit): void;
	openContact(id: ContactId): void;
}

interface ResultListProps {
	readonly hits: readonly Hit[];
	readonly total: number;
	/** Changes with what was asked: another question starts from the top of the list. */
	readonly question: string;
	readonly homeOf: (hit: Hit) => Country;
	readonly labelOf: (tag: TagId) => string | null;
	readonly acts: ResultActs;
	/** Moving up from the first result goes back to the field. */
	readonly onLeaveTop: () => void;
	readonly onMore: () => void;
	readonly listRef: RefObject<HTMLOListElement | null>;
}

/** Between two cards, as in cards.css. */
const ROW_GAP = 12;

/**
 * Results in pages, the next one asked when the end comes near; of all of them, only what is in sight is drawn.
 * So ten thousand hits never block. What has focus stays drawn wherever the list is moved to.
 */
export function ResultList(props: ResultListProps) {
	const { hits, total, acts, listRef, onMore, question } = props;
	const words = useWords();
	const [current, setCurrent] = useState<string | null>(null);
	const focusNext = useRef(false);
	const unfinished = hits.length < total;
	const keys = hits.map(keyOf);
	const place = Math.max(0, current === null ? 0 : keys.indexOf(current));
	const { rows, after, nearEnd, observe } = useWindow(keys, listRef, [0, place], ROW_GAP);

	// With each answer anew: a short page asks for the next one too.
	useEffect(() => {
		if (nearEnd && unfinished) onMore();
	}, [nearEnd, unfinished, hits]);

	useLayoutEffect(() => {
		listRef.current?.closest('.panel-body')?.scrollTo({ top: 0 });
	}, [question, listRef]);

	useLayoutEffect(() => {
		if (!focusNext.current) return;
		focusNext.current = false;
		const card = listRef.current?.querySelector<HTMLElement>('article[tabindex="0"]');
		card?.focus({ preventScroll: true });
		card?.scrollIntoView({ block: 'nearest' });
	}, [current, listRef]);

	function focusOn(index: number): void {
		const key = keys[index];
		if (key === undefined || index === place) return;
		focusNext.current = true;
		setCurrent(key);
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
			<ol
				class="results"
				ref={listRef}
				aria-label={words.search.results}
				style={after > 0 ? { paddingBottom: `${after}px` } : {}}
			>
				{rows.map(({ index, before }) => {
					const hit = hits[index];
					const key = keys[index];
					if (!hit || key === undefined) return null;
					const titleId = `hit-${index}`;
					return (
						<WindowedRow key={key} name={key} index={index} total={total} before={before} observe={observe}>
							<article
								class="card card-result"
								tabIndex={index === place ? 0 : -1}
								aria-labelledby={titleId}
								onFocus={() => setCurrent(key)}
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
						</WindowedRow>
					);
				})}
			</ol>
			{unfinished && (
				<div class="results-end">
					<Button look="quiet" size="small" onClick={onMore}>
						{words.search.more}
					</Button>
				</div>
			)}
		</>
	);
}
