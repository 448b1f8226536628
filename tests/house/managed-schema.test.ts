import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { NO_POLICY } from '../../lib/core/policy';
import { parsePolicy } from '../../lib/store/parse-policy';
import { read } from './source';

const PATH = 'public/managed-schema.json';
const text = { title: v.string(), description: v.string() };

/** Chromium refuses an extension whose schema has a word that it does not know, or says anything of other keys. */
const schema = v.parse(
	v.strictObject({
		type: v.literal('object'),
		properties: v.record(
			v.string(),
			v.variant('type', [
				v.strictObject({ type: v.literal('boolean'), ...text }),
				v.strictObject({ type: v.literal('integer'), minimum: v.number(), maximum: v.number(), ...text }),
				v.strictObject({ type: v.literal('string'), pattern: v.string(), ...text }),
			]),
		),
	}),
	JSON.parse(read(PATH)),
);

describe('what Chromium lets an administrator settle', () => {
	test('are the keys that we hear', () => {
		expect(Object.keys(schema.properties).sort(), `${PATH} and lib/core/policy.ts name the same keys.`).toEqual(
			Object.keys(NO_POLICY).sort(),
		);
	});

	test.each(Object.entries(schema.properties))('and %s has the same bounds as for us', (key, rule) => {
		const isHeard = (value: unknown) =>
			Object.entries(parsePolicy({ [key]: value })).some(([name, heard]) => name === key && heard === value);
		if (rule.type === 'boolean') expect([true, 1].map(isHeard)).toEqual([true, false]);
		if (rule.type === 'integer')
			expect([rule.minimum - 1, rule.minimum, rule.maximum, rule.maximum + 1].map(isHeard)).toEqual([false, true, true, false]);
		if (rule.type === 'string') {
			const isIn = (value: string) => new RegExp(rule.pattern, 'u').test(value);
			for (let length = 0; length <= 80; length += 1) expect(isHeard('x'.repeat(length)), String(length)).toBe(isIn('x'.repeat(length)));
		}
	});
});

test('Chromium is told where it lies, and Firefox, which needs none, is not', () => {
	const storageOf = (build: string): unknown => JSON.parse(read(`.output/${build}/manifest.json`)).storage;
	expect(storageOf('chrome-mv3')).toEqual({ managed_schema: PATH.replace('public/', '') });
	expect(storageOf('firefox-mv3')).toBeUndefined();
});

describe('docs/telecentro.md', () => {
	const guide = read('docs/telecentro.md');
	const examples = [...guide.matchAll(/```json\n(.*?)```/gsu)].map(([, text]): unknown => JSON.parse(text ?? ''));
	const nodes = (value: unknown): Record<string, unknown>[] =>
		typeof value === 'object' && value !== null ? [{ ...value }, ...Object.values(value).flatMap(nodes)] : [];
	const policies = examples.flatMap(nodes).filter((each) => 'sessionOnly' in each);

	test('gives examples that we hear as they stand', () => {
		expect(policies).toHaveLength(2);
		for (const each of policies) expect(parsePolicy(each)).toEqual(each);
	});

	test('names every key in its table', () => {
		for (const key of Object.keys(NO_POLICY)) expect(guide).toContain(`| \`${key}\` |`);
	});
});
