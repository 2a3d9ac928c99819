/** Who may send what, bound to the protocol's `from`: a drift fails to compile. */
import type { MessageName, Protocol, Sender } from './protocol.ts';

type SendersOf<Name extends MessageName> = Record<Protocol[Name]['from'], true>;

export const SENDERS: { readonly [Name in MessageName]: SendersOf<Name> } = {
	'page.state': { content: true, frame: true },
	'page.look': { content: true },
	'mark.draw': { content: true },
	'corner.draw': { content: true },
	'group.switch-on': { content: true },
	'group.pause': { content: true },
	'group.resume': { content: true },
	'group.stop': { content: true },
	'group.dismiss': { content: true },
	'reading.record': { content: true },
	'post.act': { content: true, frame: true },
	'post.undo': { content: true, frame: true },
	'contact.propose': { content: true, frame: true },
	'contact.keep': { content: true, frame: true },
	'answer.find': { frame: true },
	'post.facts': { frame: true },
	'event.calendar': { frame: true },
	'match.find': { frame: true },
	'match.say': { frame: true },
	'frame.ask': { frame: true },
	'tag.find': { frame: true },
	'time.append': { content: true },
	'time.extend': { content: true },
	'time.urgent': { content: true },
	'time.gate': { content: true, frame: true },
	'part.load': { content: true },
	'tab.close': { content: true },
	'first-run.open': { content: true },
	'choices.changed': { panel: true },
	'panel.open': { content: true, frame: true },
};

export function maySend(name: MessageName, sender: Sender): boolean {
	return Object.hasOwn(SENDERS[name], sender);
}

/** What the browser itself says of a sender; nothing here can be forged by a page. */
export interface RawSender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
	readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** What we know of ourselves. */
export interface OwnIdentity {
	readonly id: string;
	/** Our pages' origin, e.g. "chrome-extension://abc". */
	readonly origin: string;
	/** The page shown inside Facebook, e.g. "/frame.html". */
	readonly framePath: string;
}

/** Which of our parts a message comes from, or null when it comes from none. */
export function senderOf(raw: RawSender, own: OwnIdentity): Sender | null {
	if (raw.id !== own.id || !raw.url || !URL.canParse(raw.url)) return null;
	const url = new URL(raw.url);
	if (url.protocol === new URL(own.origin).protocol) return ownPart(url, raw, own);
	if (!isFacebook(url) || raw.frameId !== 0 || raw.tab?.id === undefined) return null;
	return 'content';
}

/** The frame's address may hold a one-time host (use_dynamic_url): its path is what tells it. */
function ownPart(url: URL, raw: RawSender, own: OwnIdentity): Sender | null {
	if (url.pathname === own.framePath) return raw.tab?.id === undefined ? null : 'frame';
	return `${url.protocol}//${url.host}` === own.origin ? 'panel' : null;
}

function isFacebook(url: URL): boolean {
	return url.protocol === 'https:' && (url.host === 'facebook.com' || url.host.endsWith('.facebook.com'));
}
