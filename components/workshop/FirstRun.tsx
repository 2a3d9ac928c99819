import { useEffect, useRef, useState } from 'preact/hooks';
import type { Group } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/icons/marks.tsx';
import { FirstRunChoices } from './FirstRunChoices.tsx';
import { FirstRunDoes } from './FirstRunDoes.tsx';
import { FirstRunNever } from './FirstRunNever.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';

interface FirstRunProps {
	readonly settings: Settings;
	readonly groups: readonly Group[];
	readonly access: boolean;
	readonly onRequestAccess: () => void;
	readonly onGroup: (id: GroupId, on: boolean) => void;
	/** The choices are made: reading may start. */
	readonly onDone: (keepComments: boolean) => void;
	/** Nothing is decided: nothing is read. */
	readonly onLater: () => void;
}

const STEPS = 3;

/** Three short screens: what it does, what it never does, what its user chooses. */
export function FirstRun({
	settings,
	groups,
	access,
	onRequestAccess,
	onGroup,
	onDone,
	onLater,
}: FirstRunProps) {
	const { firstRun } = useWorkshopWords();
	const [step, setStep] = useState(0);
	const [keepComments, setKeepComments] = useState(settings.keepComments);
	const [refused, setRefused] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	const moved = useRef(false);

	useEffect(() => {
		if (moved.current) title.current?.focus();
	}, [step]);

	function go(next: number): void {
		moved.current = true;
		setStep(next);
	}

	function finish(): void {
		if (keepComments === null) setRefused(true);
		else onDone(keepComments);
	}

	const heads = [
		[firstRun.doesTitle, firstRun.doesLead],
		[firstRun.neverTitle, firstRun.neverLead],
		[firstRun.chooseTitle, firstRun.chooseLead],
	] as const;
	const [heading, lead] = heads[step] ?? heads[0];
	const chosen = groups.filter(({ state }) => state === 'on').length;
	return (
		<main class="first-run">
			<div class="first-run-left">
				<Logo size={56} />
				<h1 ref={title} tabIndex={-1}>
					{heading}
				</h1>
				<p>{lead}</p>
				<p class="first-run-step">
					<span class="unseen">{firstRun.step(step + 1, STEPS)}</span>
					{heads.map(([name], index) => (
						<i key={name} class={index === step ? 'here' : ''} aria-hidden="true" />
					))}
				</p>
			</div>
			<div class="first-run-right">
				{step === 0 && <FirstRunDoes />}
				{step === 1 && <FirstRunNever />}
				{step === 2 && (
					<FirstRunChoices
						keepComments={keepComments}
						refused={refused}
						groups={groups}
						access={access}
						onKeepComments={(keep) => {
							setKeepComments(keep);
							setRefused(false);
						}}
						onGroup={onGroup}
						onRequestAccess={onRequestAccess}
					/>
				)}
				<div class="first-run-acts">
					{step < STEPS - 1 ? (
						<Button look="primary" size="big" onClick={() => go(step + 1)}>
							{firstRun.next}
						</Button>
					) : (
						<Button look="primary" size="big" onClick={finish}>
							{firstRun.start(chosen)}
						</Button>
					)}
					{step > 0 && (
						<Button size="big" onClick={() => go(step - 1)}>
							{firstRun.back}
						</Button>
					)}
					<span class="grow" />
					<Button look="link" hint={firstRun.laterHint} onClick={onLater}>
						{firstRun.later}
					</Button>
				</div>
			</div>
		</main>
	);
}
