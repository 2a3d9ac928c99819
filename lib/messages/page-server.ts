/**
 * The page's side: what the background tells our content script. Only the background may: a message with a tab
 * comes from a page or from a frame of ours, and is not taken.
 */

import { reportBug } from '../platform/log.ts';
import type { PageRuntime, RuntimeListener } from '../platform/runtime.ts';
import { isEnvelope } from './envelope.ts';
import type { PageAnswerOf, PageMessageName, PageMessageOf } from './page-protocol.ts';

export type PageHandlers = {
	readonly [Name in PageMessageName]: (
		message: PageMessageOf<Name>,
	) => PageAnswerOf<Name> | Promise<PageAnswerOf<Name>>;
};

interface PageEnvelope {
	readonly colibri: 1;
	readonly name: PageMessageName;
	readonly message: unknown;
}

export function listenInPage(inbox: PageRuntime, handlers: PageHandlers, signal: AbortSignal): void {
	const ownId = inbox.id;
	const listener: RuntimeListener = (raw, sender, answer) => {
		if (!isForPage(raw, handlers) || sender.id !== ownId || sender.tab !== undefined) return undefined;
		const handle = handlers[raw.name] as (message: unknown) => unknown;
		Promise.resolve()
			.then(() => handle(raw.message))
			.then(answer, (error) => {
				reportBug(`page message ${raw.name}`, error);
				answer(undefined);
			});
		return true;
	};
	inbox.onMessage.addListener(listener);
	signal.addEventListener('abort', () => inbox.onMessage.removeListener(listener), { once: true });
}

function isForPage(raw: unknown, handlers: PageHandlers): raw is PageEnvelope {
	return isEnvelope(raw) && typeof raw.name === 'string' && Object.hasOwn(handlers, raw.name);
}
