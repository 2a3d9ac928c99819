import type { Kind } from '#lib/domain/kind.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import type { Standing } from '../panel-api.ts';
import { Browse } from './Browse.tsx';

interface HomeProps {
	readonly standing: Standing;
	readonly onStart: () => void;
	readonly onLoadSample: () => void;
	readonly onPick: (kind: Kind) => void;
}

const MY_GROUPS = 'https://www.facebook.com/groups/joins/';

/** Before anything is typed: the next step to take, or a way in by kind. */
export function Home({ standing, onStart, onLoadSample, onPick }: HomeProps) {
	const { states } = useWords();
	const { settings, groups, coverage } = standing;
	const chosen = groups.filter(({ state }) => state === 'on' || state === 'paused');
	const sample = coverage.samplePosts > 0;
	const trySample = !sample && (
		<Button look="plain" hint={states.trySampleHelp} onClick={onLoadSample}>
			{states.trySample}
		</Button>
	);
	if (!settings.firstRunDone && !sample) {
		return (
			<StateMessage
				title={states.startTitle}
				acts={
					<>
						<Button look="primary" onClick={onStart}>
							{states.start}
						</Button>
						{trySample}
					</>
				}
			>
				<p>{states.startHelp}</p>
			</StateMessage>
		);
	}
	if (coverage.posts > 0 || sample) return <Browse onPick={onPick} />;
	return (
		<StateMessage
			title={chosen.length > 0 ? states.waitingTitle : states.emptyTitle}
			acts={
				<>
					<LinkButton look="primary" href={MY_GROUPS}>
						{states.openFacebook}
					</LinkButton>
					{trySample}
				</>
			}
		>
			<p>{chosen.length > 0 ? states.waitingHelp(chosen.length) : states.emptyHelp}</p>
		</StateMessage>
	);
}
