import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { XIcon } from './icons/action-icons.tsx';
import { useWords } from './interface-context.tsx';

export interface ToastMessage {
	readonly text: string;
	readonly undo?: () => void;
}

interface ToastProps {
	readonly message: ToastMessage | null;
	readonly onClose: () => void;
}

/** What was just done, with its way back. Stays until closed or replaced: no one is hurried. */
export function Toast({ message, onClose }: ToastProps) {
	const words = useWords();
	return (
		<div class="toast-place" role="status">
			{message && (
				<div class="toast">
					<span class="grow">{message.text}</span>
					{message.undo && (
						<Button look="link" onClick={message.undo}>
							{words.common.undo}
						</Button>
					)}
					<IconButton small label={words.states.dismiss} onClick={onClose}>
						<XIcon />
					</IconButton>
				</div>
			)}
		</div>
	);
}
