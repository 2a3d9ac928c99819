/**
 * Media of the page that can be heard. Media events do not bubble but are seen in capture, so nothing is
 * searched for while the page lives.
 */
export interface MediaWatch {
	/** Unmuted media is playing. */
	isHeard(): boolean;
	/** Pauses everything, and what starts after it, until `release`. The one thing of the page we ever change. */
	hold(): void;
	release(): void;
}

const EVENTS = ['play', 'playing', 'pause', 'ended', 'volumechange', 'emptied'] as const;

export function watchMedia(document: Document, onChange: () => void, signal: AbortSignal): MediaWatch {
	const playing = new Set<HTMLMediaElement>();
	let held = false;
	const note = ({ target }: Event) => {
		if (!(target instanceof HTMLMediaElement)) return;
		if (held && !target.paused) target.pause();
		if (target.paused || target.ended) playing.delete(target);
		else playing.add(target);
		onChange();
	};
	for (const type of EVENTS) document.addEventListener(type, note, { capture: true, signal });
	const all = () => [...document.querySelectorAll<HTMLMediaElement>('video, audio')];
	// A script put into a page already open has missed what plays there.
	for (const media of all()) if (!media.paused) playing.add(media);
	return {
		isHeard: () => [...playing].some(isHeard),
		hold() {
			held = true;
			for (const media of [...all(), ...playing]) media.pause();
		},
		release() {
			held = false;
		},
	};
}

function isHeard(media: HTMLMediaElement): boolean {
	return media.isConnected && !media.paused && !media.ended && !media.muted && media.volume > 0;
}
