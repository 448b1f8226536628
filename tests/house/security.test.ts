import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, read, teach } from './source';

const PAGE = read('SECURITY.md');
const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && line.includes('tests/'));

/** The names of tests in a row. Where a name is put together in the test, “…” or a figure stands for that part. */
function namesIn(row: string): string[] {
	const cell = row.split('|').at(-2) ?? '';
	return [...cell.matchAll(/“([^”]+)”/gu)].flatMap(([, name = '']) => name.split(/…|\d+|is never answered/u).map((part) => part.trim()));
}

test('every test that SECURITY.md sends its reader to is there', () => {
	expect(rows.length).toBeGreaterThan(20);
	const paths = [...PAGE.matchAll(/`(tests\/[\w./*-]+)`/gu)].map(([, path = '']) => path.replace(/\/clone-\*\.html$/u, ''));
	expect(
		teach(
			paths.filter((path) => !existsSync(path)),
			'Name the file where the proof is now.',
		),
	).toBe('');
});

test('and has the name that is given', () => {
	const tests = filesIn('tests').filter((path) => /\.(test|spec)\.ts$|attacks\.ts$/u.test(path));
	const text = tests.map(read).join('\n');
	const missing = rows.flatMap(namesIn).filter((name) => name.length > 14 && !text.includes(name));
	expect(teach(missing, 'Quote the name of the test letter by letter, with “…” for what differs.')).toBe('');
});
