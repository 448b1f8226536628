import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CHOICES, METHODS, type Step, type StepKind, WAYS } from '../../lib/core/rule';
import { sayOf } from '../../lib/core/say-of';
import type { Obstacle } from '../../lib/core/view';
import { knowledge, methods, people } from '../../lib/knowledge';
import { at, filesIn, find, isNode, type Node, nameOf, read, type Source, sources, sourcesOf, stringOf, teach, walk } from './source';

const fileSchema = v.record(v.string(), v.strictObject({ message: v.string(), description: v.optional(v.string()) }));
const languages = filesIn('public/_locales').filter((path) => path.endsWith('/messages.json'));
const PORTUGUESE = 'public/_locales/pt_BR/messages.json';
const HOME = `Add it to ${PORTUGUESE}.`;

const messages: ReadonlyMap<string, string> = new Map(
	Object.entries(v.parse(fileSchema, JSON.parse(read(PORTUGUESE)))).map(([key, { message }]) => [key, message]),
);

const OBSTACLES: Record<Obstacle, true> = { missing: true, covered: true, disabled: true, busy: true, elsewhere: true };
/** Steps that have an element of the page. */
const POINTING: readonly StepKind[] = ['field', 'press', 'point', 'solve', 'message'];
const steps: readonly Step[] = [...knowledge.states.flatMap((rule) => rule.steps), ...Object.values(knowledge.panels)];
const withWords = (key: string, ...ends: string[]) => ends.map((end) => `${key}${end}`);

/** Every key that knowledge can make a page of ours ask for. */
const KEYS: Record<string, readonly string[]> = {
	'steps and panels': steps.flatMap((step) => withWords(sayOf(step), '_title', '_text')),
	'messages of the site': knowledge.errors.flatMap(({ say }) => withWords(say, '_title', '_text')),
	choices: CHOICES.map((choice) => `choice_${choice.replaceAll('-', '_')}`),
	guards: [...steps.flatMap(({ guards }) => guards ?? []), ...methods.map(({ guards }) => guards)].map((guard) => `guards_${guard}`),
	'the words on the ring': POINTING.map((kind) => `tag_${kind}`),
	obstacles: Object.keys(OBSTACLES).map((obstacle) => `obstacle_${obstacle}`),
	stages: Object.values(knowledge.paths).flatMap((path) => path.map(({ say }) => say)),
	ways: WAYS.flatMap((way) => withWords(way, '_name', '_hint')),
	methods: methods.flatMap(({ say, needs, steps: list, notes, fails }) => [
		...withWords(say, '_name', '_hint', '_time'),
		...needs,
		...list,
		...notes,
		...fails.flatMap((fail) => [fail.problem, fail.remedy]),
	]),
	'the popup’s and the sheet’s words for methods': METHODS.flatMap((method) => [
		`popup_begin_${method}`,
		`sheet_title_${method}`,
		`popup_aim_recover_${method}`,
	]),
	people: people.flatMap(({ say }) => withWords(say, '_name', '_text')),
};

describe('every key that can be asked for exists', () => {
	test.each(Object.entries(KEYS))('%s', (_, keys) => {
		expect(keys.length).toBeGreaterThan(0);
		expect(
			teach(
				[...new Set(keys)].filter((key) => !messages.get(key)),
				HOME,
			),
		).toBe('');
	});

	test('keys that stand in the code', () => {
		const missing = sourcesOf('lib/bridge', 'lib/guide', 'components', 'entrypoints').flatMap((source) =>
			callsOfSay(source).flatMap(({ node, key }) =>
				(key instanceof RegExp ? [...messages.keys()].some((each) => key.test(each)) : messages.has(key))
					? []
					: [`${at(source, node)}: ${key}`],
			),
		);
		expect(teach(missing, HOME)).toBe('');
	});
});

/** `say('key')` and `` say(`${x}_title`) ``; optional endings may be absent, the others not. */
function callsOfSay(source: Source): { node: Node; key: string | RegExp }[] {
	const calls = find(source, ({ node }) => node.type === 'CallExpression' && nameOf(node.callee) === 'say');
	return calls.flatMap((node): { node: Node; key: string | RegExp }[] => {
		const [first] = Array.isArray(node.arguments) ? node.arguments : [];
		const literal = stringOf(first);
		if (literal !== null) return [{ node, key: literal }];
		return isNode(first) && first.type === 'TemplateLiteral' && !quasis(first).some((part) => /_(choice_|list)$/u.test(part))
			? [{ node, key: pattern(first) }]
			: [];
	});
}

function quasis(template: Node): string[] {
	const parts = Array.isArray(template.quasis) ? template.quasis : [];
	return parts
		.filter(isNode)
		.map(({ value }) => (typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''));
}

function pattern(template: Node): RegExp {
	return new RegExp(
		`^${quasis(template)
			.map((part) => part.replace(/[^\w-]/gu, '\\$&'))
			.join('(.+)')}$`,
		'u',
	);
}

const places = sources.flatMap((source) => [...walk(source.program)]);
const literals: ReadonlySet<string> = new Set(places.flatMap(({ node }) => stringOf(node) ?? []));
const templates = places
	.filter(
		({ node }) =>
			node.type === 'TemplateLiteral' &&
			quasis(node).some((part) => /_[a-z]|[a-z]_/u.test(part)) &&
			!quasis(node).some((part) => part.includes(' ')),
	)
	.map(({ node }) => pattern(node));
/** What may stand in the hole of a template: a string of the code, also with `-` for `_`, or a number of a list. */
const saidByIds: ReadonlySet<string> = new Set(steps.map(sayOf));
const fills = (part: string) =>
	literals.has(part) || saidByIds.has(part) || literals.has(part.replaceAll('_', '-')) || /^[1-9]$/u.test(part);

test('every key in the file is used', () => {
	const config = read('wxt.config.ts');
	const isUsed = (key: string) =>
		literals.has(key) || config.includes(`__MSG_${key}__`) || templates.some((each) => each.exec(key)?.slice(1).every(fills) === true);
	expect(
		teach(
			[...messages.keys()].filter((key) => !isUsed(key)),
			'Nobody says this: remove it, or use it.',
		),
	).toBe('');
});

describe('sentences are plain', () => {
	const all = [...messages];
	const shown = (found: readonly (readonly [string, string])[]) => found.map(([key, text]) => `${key}: ${text}`);
	const sentences = (text: string) => text.split(/(?<=[.?:…])\s+/u);
	const words = (text: string) => text.match(/[\p{L}\p{N}$]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];

	test('at most 20 words each', () => {
		const long = all.filter(([, text]) => sentences(text).some((each) => words(each).length > 20));
		expect(teach(shown(long), 'Make two sentences of it, one thing each.')).toBe('');
	});

	test('at most two in a step', () => {
		const many = all.filter(([key, text]) => key.endsWith('_text') && sentences(text).filter((each) => !each.endsWith(':')).length > 2);
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

test.each(languages)('%s has the same keys as Portuguese', (path) => {
	const keys = Object.keys(v.parse(fileSchema, JSON.parse(read(path))));
	expect(keys.sort(), 'Translate every key, and add none.').toEqual([...messages.keys()].sort());
});
