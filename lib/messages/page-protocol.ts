/**
 * What the background says to our content script in the top frame of a tab. The frame shown inside Facebook
 * speaks to the page it stands in by this road too: browsers verify each hop, no page can forge one, and no
 * port or `postMessage` is opened in Facebook's page.
 */
import type { FrameAsk, FrameView } from './protocol.ts';

export interface PageProtocol {
	/** The user pressed the extension's shortcut: open the mark of the post in view. */
	'mark.open': { send: Record<string, never>; answer: { opened: boolean } };
	/** Settings, tags or the state of a group changed: ask page.state again. */
	'state.changed': { send: Record<string, never>; answer: Record<string, never> };
	'frame.ask': { send: FrameAsk; answer: { view: FrameView | null } };
}

export type PageMessageName = keyof PageProtocol;
export type PageMessageOf<Name extends PageMessageName> = PageProtocol[Name]['send'];
export type PageAnswerOf<Name extends PageMessageName> = PageProtocol[Name]['answer'];
