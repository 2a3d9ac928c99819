import type { ComponentChildren } from 'preact';
import { Skeleton } from '../ui/Skeleton.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import type { Watch } from './panel-api.ts';
import { useWatch } from './use-watch.ts';

interface WatchedProps<Value> {
	readonly watch: Watch<Value>;
	/** Shown while the first value is on its way. */
	readonly title: string;
	readonly onRetry: () => void;
	readonly children: (value: Value) => ComponentChildren;
}

/** Draws a live view: its shape while waiting, its reason when it fails, else its value. */
export function Watched<Value>({ watch, title, onRetry, children }: WatchedProps<Value>) {
	const value = useWatch(watch);
	if (value?.ok) return <>{children(value.value)}</>;
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{title}</h1>
				</div>
			</header>
			<main class="panel-body">
				{value ? <FailureMessage reason={value.reason} onRetry={onRetry} /> : <Skeleton cards={2} />}
			</main>
		</>
	);
}
