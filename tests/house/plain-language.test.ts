import { describe, expect, test } from 'vitest';
import { METHODS, type Step } from '../../lib/core/rule';
import { sayOf } from '../../lib/core/say-of';
import { knowledge, methods } from '../../lib/knowledge';
import { isImperative } from './imperatives';
import { messages, sentencesOf, shown, withoutQuotes, wordsOf } from './portuguese';
import { teach } from './source';

const all = [...messages];
const steps: readonly Step[] = [...knowledge.states.flatMap((rule) => rule.steps), ...Object.values(knowledge.panels)];

describe('sentences are plain', () => {
	test('at most 20 words each', () => {
		const long = all.filter(([, text]) => sentencesOf(text).some((each) => wordsOf(each).length > 20));
		expect(teach(shown(long), 'Make two sentences of it, one thing each.')).toBe('');
	});

	test('at most two at a time', () => {
		// The stores show the description alone, and the law of the house adds two sentences to it.
		const many = all.filter(([key, text]) => key !== 'extension_description' && sentencesOf(text).length > 2);
		expect(teach(shown(many), 'One step, one action: move the rest to `_note` or a list.')).toBe('');
	});

	test('never shouting', () => {
		expect(teach(shown(all.filter(([, text]) => text.includes('!'))), 'End it with a full stop: calm helps.')).toBe('');
	});

	test('never “seguro” or “oficial” about ourselves', () => {
		const proud = all.filter(([key, text]) => key !== 'address' && /(?<!\p{L})(segur[oa]s?|oficia(l|is))(?!\p{L})/iu.test(text));
		expect(teach(shown(proud), 'Say what it does, not how good it is (CONTRIBUTING.md).')).toBe('');
	});

	test('“aperte”, never “clique”', () => {
		expect(teach(shown(all.filter(([, text]) => /cli(c|qu)/iu.test(text))), 'Write “Aperte”.')).toBe('');
	});

	test('whole: no spaces around, no doubled spaces, typographic quotes, the independence said', () => {
		const torn = all.filter(([, text]) => text === '' || text !== text.trim() || /\s{2}|["']/u.test(text));
		expect(teach(shown(torn), 'Trim it; quote names with “ ”.')).toBe('');
		expect(messages.get('independent')).toBe('Projeto independente. Não é do governo.');
		expect(messages.get('extension_description')).toContain('Projeto independente. Não é do governo.');
	});
});

const wordsBesideNames = (text: string): string[] => wordsOf(withoutQuotes(text));
const imperativesIn = (text: string): string[] => wordsBesideNames(text).filter(isImperative);
const withText = (keys: Iterable<string>): [string, string][] =>
	[...new Set(keys)].flatMap((key): [string, string][] => (messages.has(key) ? [[key, messages.get(key) ?? '']] : []));

/** Steps in which the person does something; panels explain or ask. */
const titles = withText(steps.filter(({ kind }) => kind !== 'panel' && kind !== 'ask').map((step) => `${sayOf(step)}_title`));
/** Lists of things to do, one after the other. The others name people and buttons. */
const NAMING = new Set(['person', 'unknown']);
const listed = withText([
	...steps
		.map(sayOf)
		.filter((say) => !NAMING.has(say))
		.flatMap((say) => [1, 2, 3, 4, 5, 6].map((at) => `${say}_list${at}`)),
	...methods.flatMap((method) => method.steps),
]);

describe('a step asks for one thing, and says it first', () => {
	test('a title begins with what to do', () => {
		expect(titles.length).toBeGreaterThan(30);
		const late = titles.filter(([, text]) => !isImperative(wordsBesideNames(text)[0] ?? ''));
		expect(teach(shown(late), 'Begin with a verb of tests/house/imperatives.ts: “Aperte”, “Digite”, “Pegue”.')).toBe('');
	});

	test('a title asks for one thing', () => {
		const double = titles.filter(([, text]) => imperativesIn(text).length > 1 || sentencesOf(text).length > 1);
		expect(teach(shown(double), 'The second thing is a step of its own, or the `_text`.')).toBe('');
	});

	test('a thing to do in a list begins with what to do', () => {
		expect(listed.length).toBeGreaterThan(METHODS.length * 5);
		const late = listed.filter(([, text]) => !isImperative(wordsBesideNames(text.replace(/^Não /u, ''))[0] ?? ''));
		expect(teach(shown(late), 'Begin with the verb; the condition follows it: “Saia da conta, se …”.')).toBe('');
	});

	test('no sentence asks for more than two things', () => {
		const full = all.filter(([, text]) => sentencesOf(text).some((each) => imperativesIn(each).length > 2));
		expect(teach(shown(full), 'Make a list of it.')).toBe('');
	});
});
