/** The simulated site for a human: `node tests/site/server.ts [port]`, then open a group. */
import { createServer } from 'node:http';
import { corpusThreads } from './corpus.ts';
import { allGroups, respond, siteOptions } from './site.ts';
import { groupHref } from './text.ts';

const port = Number(process.argv[2] ?? 8420);
const threads = corpusThreads();
let load = 0;

createServer((request, response) => {
	const url = new URL(request.url ?? '/', 'https://www.facebook.com');
	const options = siteOptions({ threads, now: Date.now(), load: `load-${load++}` });
	const answer = respond(url, options);
	const headers = Object.fromEntries(
		Object.entries(answer.headers).filter(([name]) => name !== 'content-security-policy'),
	);
	response.writeHead(answer.status, headers).end(answer.body.replaceAll('https://www.facebook.com/', '/'));
}).listen(port, () => {
	const paths = allGroups(siteOptions({ threads, now: Date.now() })).map(
		(group) => new URL(groupHref(group)).pathname,
	);
	console.log(
		[`http://localhost:${port}/groups/feed/`, ...paths.map((path) => `http://localhost:${port}${path}`)].join(
			'\n',
		),
	);
});
