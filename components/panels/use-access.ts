import { useEffect, useState } from 'preact/hooks';
import type { PanelHost } from './panel-api.ts';

/** Whether Facebook's pages are within our reach; taken as yes until the browser answers. */
export function useAccess(host: PanelHost): boolean {
	const [granted, setGranted] = useState(true);
	useEffect(() => {
		const leaving = new AbortController();
		host.watchAccess(setGranted, leaving.signal);
		return () => leaving.abort();
	}, [host]);
	return granted;
}
