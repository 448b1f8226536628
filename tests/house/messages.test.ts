import { describe, expect, test } from 'vitest';
import { TEXT_SIZES } from '../../lib/core/memory';
import { CHOICES, METHODS, type Step, type StepKind, WAYS } from '../../lib/core/rule';
import { sayOf, sayOfError } from '../../lib/core/say-of';
import type { Obstacle } from '../../lib/core/view';
import { glossary, knowledge, methods, people } from '../../lib/knowledge';
import { formsIn, messages, PORTUGUESE } from './portuguese';
import { at, find, isNode, type Node, nameOf, read, type Source, sources, sourcesOf, stringOf, teach, walk } from './source';

const forms = [...formsIn(PORTUGUESE).keys()].map((key) => `${key}_forms`);
const HOME = `Add it to ${PORTUGUESE}.`;

const OBSTACLES: Record<Obstacle, true> = { missing: true, covered: true, disabled: true, busy: true, elsewhere: true };
/** Steps that have an element of the page. */
const POINTING: readonly StepKind[] = ['field', 'press', 'point', 'solve', 'message'];
const steps: readonly Step[] = [...knowledge.states.flatMap((rule) => rule.steps), ...Object.values(knowledge.panels)];
const withWords = (key: string, ...ends: string[]) => ends.map((end) => `${key}${end}`);

/** Every key that knowledge can make a page of ours ask for. */
const KEYS: Record<string, readonly string[]> = {
	'steps and panels': steps.flatMap((step) => withWords(sayOf(step), '_title', '_text')),
	'messages of the site': knowledge.errors.flatMap((rule) => withWords(sayOfError(rule), '_title', '_text')),
	choices: CHOICES.map((choice) => `choice_${choice.replaceAll('-', '_')}`),
	guards: [...steps.flatMap(({ guards }) => guards ?? []), ...methods.map(({ guards }) => guards)].map((guard) => `guards_${guard}`),
	'the words on the ring': POINTING.map((kind) => `tag_${kind}`),
	obstacles: Object.keys(OBSTACLES).map((obstacle) => `obstacle_${obstacle}`),
	stages: Object.values(knowledge.paths).flatMap((path) => path.map(({ id }) => `stage_${id.replaceAll('-', '_')}`)),
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
	'sizes of words': TEXT_SIZES.map((size) => `options_text_${size}`),
	glossary: glossary.flatMap(({ say }) => withWords(say, '_title', '_text')),
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
				(key instanceof RegExp ? [...messages.keys(), ...forms].some((each) => key.test(each)) : messages.has(key))
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
const saidByIds: ReadonlySet<string> = new Set([...steps.map(sayOf), ...knowledge.errors.map(sayOfError)]);
const fills = (part: string) =>
	literals.has(part) || saidByIds.has(part) || literals.has(part.replaceAll('_', '-')) || /^[1-9]$/u.test(part);

test('every key in the file is used', () => {
	const config = read('wxt.config.ts');
	const known = new Set(Object.values(KEYS).flat());
	const isUsed = (key: string) =>
		literals.has(key) ||
		known.has(key.replace(/_helper$/u, '')) ||
		config.includes(`__MSG_${key}__`) ||
		templates.some((each) => each.exec(key)?.slice(1).every(fills) === true);
	expect(
		teach(
			[...messages.keys()].filter((key) => !isUsed(key)),
			'Nobody says this: remove it, or use it.',
		),
	).toBe('');
});
