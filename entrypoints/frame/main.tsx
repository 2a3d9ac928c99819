import '#components/ui/styles/tokens.css';
import '#components/ui/styles/base.css';
import '#components/ui/styles/controls.css';
import '#components/ui/styles/kinds.css';
import '#components/ui/styles/sorting.css';
import '#components/page/styles/frame.css';
import { render } from 'preact';
import { createClient } from '#lib/messages/client.ts';
import { Frame } from './Frame.tsx';

const root = document.getElementById('app');
if (root && window.parent !== window) {
	const [mode, theme] = location.hash.slice(1).split('-');
	// As the wall around it is drawn, from the first frame on.
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	render(<Frame mode={mode === 'search' ? 'search' : 'mark'} client={createClient()} />, root);
}
