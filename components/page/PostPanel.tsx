import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ChevronLeftIcon, ChevronRightIcon, XIcon } from '../ui/icons/action-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { later } from '../ui/later.tsx';
import { AnsweredPart } from './AnsweredPart.tsx';
import { CardPart } from './CardPart.tsx';
import { KeyHint } from './KeyHint.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { KindPart } from './KindPart.tsx';
import { actOfKey, isTyping } from './panel-keys.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';
import { StatePart } from './StatePart.tsx';
import { TagPart } from './TagPart.tsx';
import { useFacts } from './use-facts.ts';
import { useMatches } from './use-matches.ts';
import { usePastAnswers } from './use-past-answers.ts';

// Few posts have any: the mark opens without them.
const MatchPart = later(async () => (await import('./MatchPart.tsx')).MatchPart);
const FactsPart = later(async () => (await import('../facts/FactsPart.tsx')).FactsPart);

export type PanelPart = 'kinds' | 'tag-field' | 'card' | 'keys' | null;

interface PostPanelProps {
	readonly post: PanelPost;
	readonly acts: PanelActs;
	/** What was just done, said politely. */
	readonly done: { readonly text: string; readonly undo: boolean } | null;
}

/** The open mark of one post: its kind, tags, card and state, all by pointer or by key. */
export function PostPanel({ post, acts, done }: PostPanelProps) {
	const words = useWords();
	const [part, setPart] = useState<PanelPart>(null);
	useLayoutEffect(() => setPart(null), [post.key]);

	const past = usePastAnswers(post, acts);
	const facts = useFacts(post, acts);
	const matches = useMatches({ ...post, kind: post.kind?.value ?? null }, acts, past.answers ?? []);

	function onKeyDown(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		if (isTyping(event.target) && event.key !== 'Escape') return;
		const act = actOfKey(event, post, acts, part, setPart, past.copy, matches.linkFirst);
		if (!act) return;
		event.preventDefault();
		act();
	}

	useLayoutEffect(() => {
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	});

	const panel = useRef<HTMLDivElement>(null);
	const hadFocus = useRef(false);
	// A field or button that had the focus and is gone leaves it to the mark, not to nothing.
	useLayoutEffect(() => {
		if (hadFocus.current && document.activeElement === document.body) panel.current?.focus();
	});

	const { mark } = words;
	return (
		<div
			ref={panel}
			onFocusIn={() => {
				hadFocus.current = true;
			}}
			class="post-panel"
			role="dialog"
			aria-label={mark.title}
			tabIndex={-1}
			data-part={part ?? ''}
		>
			<header class="post-panel-head">
				<p class="post-panel-excerpt voice">{post.excerpt}</p>
				{post.hasPrevious && (
					<IconButton small label={mark.previous} onClick={() => acts.step(-1)}>
						<ChevronLeftIcon />
					</IconButton>
				)}
				{post.hasNext && (
					<IconButton small label={mark.next} onClick={() => acts.step(1)}>
						<ChevronRightIcon />
					</IconButton>
				)}
				<IconButton small label={words.common.close} onClick={acts.close}>
					<XIcon />
				</IconButton>
			</header>
			<KindPart post={post} acts={acts} choosing={part === 'kinds'} onPart={setPart} />
			<TagPart post={post} acts={acts} adding={part === 'tag-field'} onPart={setPart} />
			{post.answeredBefore > 0 && <AnsweredPart post={post} past={past} onSee={acts.seeAnswers} />}
			{facts && (
				<FactsPart
					postKey={post.key}
					facts={facts}
					writtenAt={null}
					onSay={(said) => acts.sayFacts(said, facts.timeZone)}
					onCalendar={acts.toCalendar}
				/>
			)}
			<StatePart post={post} acts={acts} />
			<CardPart post={post} acts={acts} open={part === 'card'} onPart={setPart} />
			{matches.linked.length + matches.proposed.length > 0 && (
				<MatchPart matches={matches} singleKeys={post.singleKeys} acts={acts} />
			)}
			{part === 'keys' && <KeysHelp keys={mark.keysHelp} />}
			{post.singleKeys && (
				<div class="post-panel-foot row">
					<Button
						look="quiet"
						size="small"
						pressed={post.sorting}
						onClick={() => acts.setSorting(!post.sorting)}
					>
						{mark.sortOn}
						<KeyHint on name="N" />
					</Button>
					<Button
						look="quiet"
						size="small"
						expanded={part === 'keys'}
						onClick={() => setPart(part === 'keys' ? null : 'keys')}
					>
						{mark.keys}
						<KeyHint on name="?" />
					</Button>
				</div>
			)}
			<p class="post-panel-done" role="status">
				{done && <span class="grow">{done.text}</span>}
				{done?.undo && (
					<Button look="link" size="small" onClick={acts.undo}>
						{words.common.undo}
						<KeyHint on={post.singleKeys} name="Z" />
					</Button>
				)}
			</p>
		</div>
	);
}
