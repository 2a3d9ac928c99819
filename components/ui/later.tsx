import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code comes when it is first drawn: nothing is in its place until then. */
export function later<Props extends object>(
	load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
	let loaded: FunctionComponent<Props> | null = null;
	return function Later(props: Props) {
		const [, setReady] = useState(false);
		useEffect(() => {
			if (loaded) return;
			load().then((component) => {
				loaded = component;
				setReady(true);
			}, reportError);
		}, []);
		const Loaded = loaded;
		return Loaded && <Loaded {...props} />;
	};
}
