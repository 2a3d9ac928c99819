import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { Button } from '../ui/Button.tsx';
import { DatabaseIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';

interface FailureMessageProps {
	readonly reason: StoreFailure;
	readonly onRetry: () => void;
	/** The way to make room, when the disk is full. */
	readonly onMakeRoom?: () => void;
}

/** The library cannot be used: why, that nothing is lost, what to do. Never an empty library instead. */
export function FailureMessage({ reason, onRetry, onMakeRoom }: FailureMessageProps) {
	const { states, common } = useWords();
	const { title, help } = states.failure[reason];
	return (
		<div role="alert">
			<StateMessage
				title={title}
				lead={
					<>
						<DatabaseIcon />
						{common.name}
					</>
				}
				acts={
					<>
						<Button look="primary" onClick={onRetry}>
							{states.retry}
						</Button>
						{reason === 'full' && onMakeRoom && <Button onClick={onMakeRoom}>{states.makeRoom}</Button>}
					</>
				}
			>
				<p>{help}</p>
			</StateMessage>
		</div>
	);
}
