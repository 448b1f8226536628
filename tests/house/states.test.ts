import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS, type Source, STATE_IDS } from '../../lib/core/rule';
import { glossary, knowledge, methods, people } from '../../lib/knowledge';
import { errorSources } from '../../lib/knowledge/errors';
import { outsideLabels } from '../../lib/knowledge/outside-labels';
import { ROOT } from './source';

const FIXTURES = 8;

function isDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function listed(folder: string): string[] {
	return readdirSync(join(ROOT, folder)).sort();
}

test('there are 27 page states, each in one file with its own name', () => {
	expect(STATE_IDS).toHaveLength(27);
	expect(listed('lib/knowledge/states'), 'One file per state: lib/knowledge/states/<id>.ts.').toEqual(
		STATE_IDS.map((id) => `${id}.ts`).sort(),
	);
	expect(knowledge.states.map(({ id }) => id).sort(), 'Import the state in lib/knowledge/index.ts.').toEqual([...STATE_IDS].sort());
});

test('the corpus has one folder per state, and one for pages that are none', () => {
	expect(
		listed('tests/corpus').filter((name) => !name.includes('.')),
		'The folder is the label.',
	).toEqual([...STATE_IDS, 'none'].sort());
});

describe.each(knowledge.states.map((rule) => [rule.id, rule] as const))('the state %s', (id, rule) => {
	test(`has at least ${FIXTURES} fixtures`, () => {
		const pages = listed(`tests/corpus/${id}`).filter((name) => name.endsWith('.html'));
		expect(
			pages.length,
			`Draw or capture pages into tests/corpus/${id}/; the first line says where each comes from.`,
		).toBeGreaterThanOrEqual(FIXTURES);
	});

	test('says where it was read, and when', async () => {
		const { source }: { source?: Source } = await import(`../../lib/knowledge/states/${id}.ts`);
		expect(source?.from, `Export a \`source\` from lib/knowledge/states/${id}.ts.`).toBeTruthy();
		expect(isDate(source?.checked ?? ''), `source.checked of ${id} must be an ISO date, not “${source?.checked}”.`).toBe(true);
	});

	test('has something to ask, and something to say', () => {
		expect(rule.hosts.length, 'Without a host a copy of the page would do.').toBeGreaterThan(0);
		expect(rule.must.length, 'A state without `must` holds on every page.').toBeGreaterThan(0);
		expect(rule.helps.length, 'Without `helps` it can never be sure.').toBeGreaterThan(0);
		expect(rule.steps.length).toBeGreaterThan(0);
	});

	test('rests on nothing that a person cannot read', () => {
		expect(JSON.stringify([rule.must, rule.never]), 'Ids and classes may help; no gate depends on one (CONTRIBUTING.md).').not.toContain(
			'"mark"',
		);
	});
});

test('every message of the site that can be explained is known once', () => {
	expect(knowledge.errors.map(({ id }) => id).sort()).toEqual([...ERROR_IDS].sort());
});

test.each<[string, Source]>([
	...Object.entries(errorSources),
	...[...methods, ...people, ...glossary].map(({ id, source }): [string, Source] => [id, source]),
	...outsideLabels.map(({ label, source }): [string, Source] => [label, source]),
])('the fact “%s” has a source and a date', (_, source) => {
	expect(source.from).not.toBe('');
	expect(isDate(source.checked), `Not an ISO date: ${source.checked}`).toBe(true);
});
