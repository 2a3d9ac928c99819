import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '#lib/domain/result.ts';
import type { MessageName } from '#lib/messages/protocol.ts';
import { type OwnIdentity, type RawSender, SENDERS } from '#lib/messages/senders.ts';
import { createServer, type Handlers } from '#lib/messages/server.ts';
import { runs } from '#tests/support/runs.ts';
import { TRUE_MESSAGES } from './any-message.ts';

const OWN: OwnIdentity = { id: 'colibri', origin: 'chrome-extension://colibri', framePath: '/frame.html' };
const TAB = { id: 7, incognito: false };
const FROM = {
	content: { id: 'colibri', url: 'https://www.facebook.com/groups/1/', frameId: 0, tab: TAB },
	frame: { id: 'colibri', url: 'chrome-extension://one-time-host/frame.html', frameId: 3, tab: TAB },
	panel: { id: 'colibri', url: 'chrome-extension://colibri/popup.html' },
} satisfies Record<string, RawSender>;

const NAMES = Object.keys(TRUE_MESSAGES) as MessageName[];
const ran: MessageName[] = [];
const handlers = Object.fromEntries(
	NAMES.map((name) => [
		name,
		async () => {
			ran.push(name);
			return success({});
		},
	]),
) as unknown as Handlers;
const listen = createServer(handlers, OWN);

const send = (name: string, message: unknown, sender: RawSender) =>
	listen({ colibri: 1, name, message }, sender);

beforeEach(() => {
	ran.length = 0;
});

describe('who may send', () => {
	it.each(
		NAMES.flatMap((name) => (['content', 'frame', 'panel'] as const).map((who) => [name, who] as const)),
	)('%s from %s', async (name, who) => {
		const allowed = Object.hasOwn(SENDERS[name], who);
		const reply = await send(name, TRUE_MESSAGES[name], FROM[who]);
		expect(reply).toEqual(allowed ? success({}) : failure('forbidden'));
		expect(ran).toEqual(allowed ? [name] : []);
	});

	it('takes nothing from a private window', async () => {
		for (const who of [FROM.content, FROM.frame]) {
			const reply = await send('page.state', { group: null }, { ...who, tab: { id: 7, incognito: true } });
			expect(reply).toEqual(failure('private'));
		}
		expect(ran).toEqual([]);
	});
});

describe('forged senders', () => {
	const { content } = FROM;
	it.each<[string, RawSender]>([
		['another extension', { ...content, id: 'other' }],
		['no id', { url: content.url, frameId: 0, tab: TAB }],
		['no address', { id: 'colibri', frameId: 0, tab: TAB }],
		['not an address', { ...content, url: 'facebook.com' }],
		['plain http', { ...content, url: 'http://www.facebook.com/groups/1/' }],
		['another site', { ...content, url: 'https://example.org/' }],
		['a host that ends like it', { ...content, url: 'https://notfacebook.com/' }],
		['a host that begins like it', { ...content, url: 'https://facebook.com.example.org/' }],
		['a user part', { ...content, url: 'https://facebook.com@example.org/' }],
		['an inner frame', { ...content, frameId: 4 }],
		['no frame', { id: 'colibri', url: content.url, tab: TAB }],
		['no tab', { id: 'colibri', url: content.url, frameId: 0 }],
		['our frame outside a tab', { id: 'colibri', url: FROM.frame.url, frameId: 0 }],
		['another path of another host', { id: 'colibri', url: 'chrome-extension://one-time-host/popup.html' }],
	])('%s: nothing runs', async (_, sender) => {
		for (const name of NAMES)
			expect(await send(name, TRUE_MESSAGES[name], sender)).toEqual(failure('forbidden'));
		expect(ran).toEqual([]);
	});

	it('any sender that the browser does not vouch for runs nothing', async () => {
		const sender = fc.record(
			{
				id: fc.constantFrom('colibri', 'other', undefined),
				url: fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('https://www.facebook.com/', 'file:///x')),
				frameId: fc.constantFrom(1, 2, undefined),
				tab: fc.constantFrom(TAB, undefined),
			},
			{ requiredKeys: [] },
		);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...NAMES), sender, async (name, forged) => {
				await send(name, TRUE_MESSAGES[name], forged as RawSender);
				expect(ran).toEqual([]);
			}),
			runs(1000),
		);
	});
});

describe('shapes', () => {
	it('any other shape runs nothing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...NAMES), fc.jsonValue(), async (name, message) => {
				const empty = JSON.stringify(message) === '{}';
				await send(name, message, FROM.content);
				await send(name, message, FROM.frame);
				if (!empty) expect(ran.filter((one) => one !== 'frame.ask')).toEqual([]);
				ran.length = 0;
			}),
			runs(1000),
		);
	});

	it.each(NAMES)('%s with one field more, or one field less', async (name) => {
		const message = TRUE_MESSAGES[name];
		const who = Object.hasOwn(SENDERS[name], 'content') ? FROM.content : FROM.frame;
		expect(await send(name, { ...message, more: 1 }, who)).toEqual(failure('forbidden'));
		for (const field of Object.keys(message)) {
			const less: Record<string, unknown> = { ...message };
			delete less[field];
			expect(await send(name, less, who)).toEqual(failure('forbidden'));
		}
		expect(ran).toEqual([]);
	});

	it('leaves alone what is not ours', () => {
		for (const raw of [
			null,
			1,
			'x',
			{},
			{ colibri: 2, name: 'page.state' },
			{ colibri: 1, name: '__proto__' },
		]) {
			expect(listen(raw, FROM.content)).toBeUndefined();
		}
	});
});

it('tells a bug without its words', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const broken = {
		...handlers,
		'time.urgent': async () => {
			throw new Error('secret');
		},
	};
	const server = createServer(broken, OWN);
	expect(await server({ colibri: 1, name: 'time.urgent', message: {} }, FROM.content)).toEqual(
		failure('bug'),
	);
	expect(said).toHaveBeenCalledOnce();
	said.mockRestore();
});
