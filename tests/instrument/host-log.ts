import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { Site } from '../site/site.ts';
import { certificateOf } from './certificate.ts';

/** The first byte of a TLS connection. */
const HANDSHAKE = 22;

export interface HostLog {
	port: number;
	/** Every host that a connection or a request named. */
	hosts(): string[];
	close(): Promise<void>;
}

/** One server in the place of all, or a proxy to all: serves the drawn site, and writes down who was asked for, encrypted or plain. */
export async function openHostLog(site: Site): Promise<HostLog> {
	const named = new Set<string>();
	const hear = ({ headers }: IncomingMessage) => named.add((headers.host ?? 'nobody').replace(/:\d+$/u, ''));
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		hear(request);
		const url = `https://${request.headers.host}${request.url}`;
		// A post that the drawn site did not ask for leads nowhere.
		const isKnown = request.method === 'GET' || url.includes('walk_go=');
		const found = isKnown ? site.answer({ url, method: request.method ?? 'GET' }) : null;
		response.writeHead(found?.status ?? 404, { 'content-type': found?.contentType ?? 'text/plain' });
		response.end(found?.body);
	};
	const secure = createHttps(certificateOf('gov.br'), answer);
	secure.on('secureConnection', ({ servername }) => servername && named.add(servername));
	const plain = createHttp(answer);
	for (const server of [secure, plain]) {
		server.on('upgrade', (request, socket) => {
			hear(request);
			socket.destroy();
		});
	}
	// As a proxy for encrypted connections: whom a browser wants comes before any look-up of a name.
	plain.on('connect', ({ url = '' }, socket) => {
		named.add(url.replace(/:\d+$/u, ''));
		socket.write('HTTP/1.1 200 OK\r\n\r\n');
		secure.emit('connection', socket);
	});
	const sockets = new Set<Socket>();
	const door = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.once('data', (first) => {
			socket.pause();
			socket.unshift(first);
			(first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
			process.nextTick(() => socket.resume());
		});
	});
	await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
	const address = door.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return {
		port: address.port,
		hosts: () => [...named].sort(),
		close: () => {
			for (const socket of sockets) socket.destroy();
			return new Promise((resolve) => door.close(() => resolve()));
		},
	};
}
