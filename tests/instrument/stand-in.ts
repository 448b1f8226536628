import { createServer } from 'node:https';
import { certificateOf } from './certificate.ts';

/** What lies at an address, or null where nothing does. */
export type Answers = (url: URL) => { contentType: string; body: string } | null;

export interface StandIn {
	/** Where a browser finds it: in place of every host of the internet. */
	port: number;
	close(): void;
}

/** One server on this machine that stands in for all others. */
export async function standIn(answers: Answers): Promise<StandIn> {
	const server = createServer(certificateOf('gov.br'), ({ headers, url }, response) => {
		const answer = answers(new URL(url ?? '/', `https://${headers.host}`));
		response.writeHead(answer ? 200 : 404, { 'content-type': answer?.contentType ?? 'text/plain' });
		response.end(answer?.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return { port: address.port, close: () => server.close() };
}
