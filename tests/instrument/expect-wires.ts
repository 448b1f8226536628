import { expect } from '@playwright/test';
import * as v from 'valibot';
import { requestSchema } from '../../lib/bridge/messages.ts';
import { tracesIn } from '../site/canaries.ts';
import type { WireLog } from './wire-log.ts';

/** Without these the tripwire would prove little, whatever else a browser lets it lay. */
const ESSENTIAL = [
	...['HTMLInputElement.value', 'HTMLInputElement.defaultValue', 'HTMLInputElement.selectionStart', 'HTMLTextAreaElement.value'],
	...['Attr.value', 'Element.getAttribute', 'Element.getAttributeNode', 'Element.attributes', 'Element.innerHTML', 'Element.outerHTML'],
	...['EventTarget.addEventListener', 'KeyboardEvent.key', 'HTMLElement.oninput', 'HTMLElement.innerText', 'Node.cloneNode'],
	...['InputEvent.data', 'ClipboardEvent.clipboardData', 'Navigator.clipboard', 'Document.getSelection', 'window.getSelection'],
	...['window.FormData', 'HTMLFormElement.elements', 'XMLSerializer.serializeToString', 'Document.cookie'],
	...['window.localStorage', 'window.sessionStorage', 'window.indexedDB', 'window.caches', 'storage.local.get', 'storage.local.set'],
	...['window.fetch', 'window.XMLHttpRequest', 'window.WebSocket', 'window.EventSource', 'Navigator.sendBeacon', 'window.Image'],
	...['HTMLImageElement.src', 'runtime.connect', 'runtime.sendMessage', 'window.postMessage', 'window.open'],
];

/** The wires lay in every document, nobody touched one, and what was told to the background is of its language. */
export function expectUntouched({ armed, hits, messages }: WireLog, documents: number): void {
	expect(hits).toEqual([]);
	expect(armed.length, 'documents with a tripwire').toBeGreaterThanOrEqual(documents);
	for (const wires of armed) expect(wires).toEqual(expect.arrayContaining(ESSENTIAL));
	expect(messages.length, 'each document asks for the memory, and tells what it is').toBeGreaterThanOrEqual(2 * documents);
	expect(tracesIn(JSON.stringify(messages))).toEqual([]);
	for (const message of messages) expect(v.safeParse(requestSchema, message).success, JSON.stringify(message)).toBe(true);
}

/** The control touches each wire that lies here, and the log says so. */
export function expectAllTouched({ armed, hits, messages }: WireLog): void {
	const [wires = []] = armed;
	expect(wires).toEqual(expect.arrayContaining(ESSENTIAL));
	expect([...new Set(hits)].sort()).toEqual(wires.filter((each) => each !== 'runtime.sendMessage'));
	const refused = messages.filter((message) => !v.safeParse(requestSchema, message).success);
	expect(refused, 'what does not belong to the language').toEqual([{ ask: 'memory', cpf: '12345678909' }]);
}
