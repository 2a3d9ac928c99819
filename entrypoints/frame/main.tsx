import '#components/ui/styles/tokens.css';
import '#components/ui/styles/base.css';
import '#components/ui/styles/controls.css';
import '#components/ui/styles/kinds.css';
import '#components/page/styles/frame.css';
import { render } from 'preact';
import { createClient } from '#lib/messages/client.ts';
import { Frame } from './Frame.tsx';

const root = document.getElementById('app');
if (root && window.parent !== window) {
	render(<Frame mode={location.hash === '#search' ? 'search' : 'mark'} client={createClient()} />, root);
}
