import type { Client } from '#lib/messages/client.ts';
import { MarkFrame } from './MarkFrame.tsx';
import { SearchFrame } from './SearchFrame.tsx';

export function Frame({ mode, client }: { readonly mode: 'mark' | 'search'; readonly client: Client }) {
	return mode === 'search' ? <SearchFrame client={client} /> : <MarkFrame client={client} />;
}
