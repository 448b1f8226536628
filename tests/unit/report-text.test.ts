import { expect, test } from 'vitest';
import { type Case, report } from '../instrument/report';
import { reportText } from '../instrument/report-text';

const CASES: readonly Case[] = [
	{ id: 'cpf/real', label: 'cpf', provenance: 'drawn', read: 'cpf', targets: ['right', 'none'], ring: false, ms: 2 },
	{ id: 'captcha/real', label: 'captcha', provenance: 'captured', read: null, targets: [], ring: false, ms: 4 },
	{ id: 'none/clone-cpf', label: null, provenance: 'drawn', read: 'account', targets: [], ring: true, ms: 3 },
];
const lines = reportText(report(CASES), false).split('\n');
const lineOf = (name: string) => lines.find((line) => line.startsWith(name))?.replace(/\s+/gu, ' ');

test('each state has one line with its counts, its precision and its recall', () => {
	expect(lineOf('cpf ')).toBe('cpf 1 1 0 0 1/2 1.000 (0.207 to 1.000) 1.000 (0.207 to 1.000)');
});

test('a share of nothing is not printed as a number', () => {
	expect(lineOf('captcha ')).toBe('captcha 1 0 1 0 0/0 never named 0.000 (0.000 to 0.793)');
	expect(lineOf('account ')).toBe('account 0 0 0 0 0/0 0.000 (0.000 to 0.793) no page');
});

test('provenances, families of negatives, the matrix and the misses follow', () => {
	expect(lineOf('from: captured')).toContain('never named');
	expect(lineOf('clone')).toBe('clone 1 1 1 0.000 (0.000 to 0.793)');
	expect(lineOf('all negatives')).toBe('all negatives 1 1 1 0.000 (0.000 to 0.793)');
	expect(lineOf('label \\ read as')).toBe('label \\ read as 1 2');
	expect(lineOf('misses')).toBe('misses cpf/real, captcha/real, none/clone-cpf');
});
