import { useEffect, useState } from 'preact/hooks';

/** What follows # in the address: rooms are links, so that Back works. */
export function useHash(): string {
	const [hash, setHash] = useState(location.hash.slice(1));
	useEffect(() => {
		const follow = () => setHash(location.hash.slice(1));
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return hash;
}
