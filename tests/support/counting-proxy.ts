/** A proxy that lets nothing through and remembers who was asked for: what no page route caught ends here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
	readonly port: number;
	/** `host:port` of each refused request. */
	readonly asked: readonly string[];
	close(): Promise<void>;
}

/** Hosts of the browsers' own makers, asked for by the browser itself whatever its preferences say. */
const MAKERS = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/u;

export async function countingProxy(): Promise<CountingProxy> {
	const asked: string[] = [];
	const refused = (address: string) => {
		const host = address.replace(/^https?:\/\//u, '').replace(/[:/].*$/u, '');
		if (!MAKERS.test(host)) asked.push(address);
	};
	const server = createServer((request, response) => {
		refused(request.url ?? '');
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		refused(request.url ?? '');
		socket.on('error', () => socket.destroy());
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close() {
			server.closeAllConnections();
			return new Promise((done) => server.close(() => done()));
		},
	};
}
