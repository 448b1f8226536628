import * as v from 'valibot';
import { read } from './source';

/** Our sentences in Portuguese, and how they are taken apart. */

export const PORTUGUESE = 'public/_locales/pt_BR/messages.json';

const ARE_FORMS = /_forms$/u;

const fileSchema = v.record(v.string(), v.strictObject({ message: v.string(), description: v.optional(v.string()) }));

export const messages = saidIn(PORTUGUESE);

/** What a file says to people, by key. */
export function saidIn(path: string): ReadonlyMap<string, string> {
	return new Map(textsIn(path).filter(([key]) => !ARE_FORMS.test(key)));
}

/** How the words of the glossary stand in the sentences of a file, by the key of the word. */
export function formsIn(path: string): ReadonlyMap<string, string[]> {
	const lists = textsIn(path).filter(([key]) => ARE_FORMS.test(key));
	return new Map(lists.map(([key, list]) => [key.replace(ARE_FORMS, ''), list.split(', ')]));
}

function textsIn(path: string): [string, string][] {
	return Object.entries(v.parse(fileSchema, JSON.parse(read(path)))).map(([key, { message }]) => [key, message]);
}

/** A colon ends a sentence too: what follows it is read for itself. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?:…])\s+/u).filter(Boolean);
}

/** `e-mail` and `gov.br` are one word each; `$1` stands for one. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}$]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What stands in “ ”: the names of buttons, and addresses. */
export function quotesOf(text: string): string[] {
	return [...text.matchAll(/“([^”]*)”/gu)].flatMap(([, quote]) => quote ?? []);
}

export function withoutQuotes(text: string): string {
	return text.replace(/“[^”]*”/gu, '“”');
}

/** A finding as a person can look for it. */
export function shown(found: readonly (readonly [string, string])[]): string[] {
	return found.map(([key, text]) => `${key}: ${text}`);
}
