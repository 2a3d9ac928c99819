import { useState } from 'preact/hooks';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { useWords } from '../ui/interface-context.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';

export interface Toasts {
	readonly message: ToastMessage | null;
	say(text: string, undo?: () => void): void;
	close(): void;
	/** Waits for an act. What failed is told, with its reason; the value comes back when it was done. */
	done<Value>(act: Promise<Result<Value, StoreFailure>>): Promise<{ readonly value: Value } | null>;
}

export function useToast(): Toasts {
	const { states } = useWords();
	const [message, setMessage] = useState<ToastMessage | null>(null);
	return {
		message,
		say: (text, undo) => setMessage(undo ? { text, undo } : { text }),
		close: () => setMessage(null),
		async done(act) {
			const outcome = await act;
			if (outcome.ok) return { value: outcome.value };
			setMessage({ text: `${states.notSaved} ${states.failure[outcome.reason].title}` });
			return null;
		},
	};
}
