import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, isCode, isIgnored, ROOT, read, sources, teach } from './source';

const NEEDED = ['entrypoints', 'components', 'lib', 'public', 'tests', 'wxt.config.ts', 'package.json', 'tsconfig.json'];
const BESIDE = ['README.md', 'LICENSE', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs', 'scripts'];
/** The lockfile, and tool configurations that the tool finds nowhere else. */
const TOOLS = ['package-lock.json', 'biome.json', 'knip.json'];
const FOLDERS = ['lib', 'components', 'entrypoints', 'public', 'tests', 'scripts', 'docs'].filter((folder) =>
	existsSync(join(ROOT, folder)),
);
const MAX_LINES = 250;

describe('the house', () => {
	test('has at its top level what CONTRIBUTING.md names, and nothing else', () => {
		const top = readdirSync(ROOT).filter((name) => !isIgnored(name) && !name.startsWith('.'));
		expect(
			NEEDED.filter((name) => !top.includes(name)),
			'These belong at the top level.',
		).toEqual([]);
		const strangers = top.filter((name) => ![...NEEDED, ...BESIDE, ...TOOLS].includes(name));
		expect(teach(strangers, 'Move it into the room that uses it; scripts go to scripts/, configurations beside what they configure.')).toBe(
			'',
		);
	});

	test('has no rooms beside those of the table', () => {
		const rooms = readdirSync(join(ROOT, 'lib'));
		const known = ['core', 'knowledge', 'page', 'overlay', 'address', 'bridge', 'store', 'guide'];
		expect(
			teach(
				rooms.filter((room) => !known.includes(room)),
				'Answer an existing room’s question, or change CONTRIBUTING.md and tests/house/imports.test.ts first.',
			),
		).toBe('');
	});

	test('names files for what they answer', () => {
		const isVague = (path: string) =>
			/(^|[-.])(util|helper|manager|service)s?$/iu.test((path.split('/').at(-1) ?? '').replace(/\.(test\.)?\w+$/u, ''));
		const wrong = ['lib', 'components', 'entrypoints', 'tests', 'scripts'].flatMap(filesIn).filter(isCode).filter(isVague);
		expect(teach(wrong, 'Name the file after the question it answers: `field-role`, not `field-utils`.')).toBe('');
	});

	test('has one barrel', () => {
		const wrong = sources.filter((source) => importsOf(source).some(({ node }) => node.type.startsWith('Export'))).map(({ path }) => path);
		expect(wrong, 'Import from the file itself. Only lib/knowledge/index.ts collects.').toEqual(['lib/knowledge/index.ts']);
	});

	test(`has no file of code above ${MAX_LINES} lines`, () => {
		const wrong = ['lib', 'components', 'entrypoints', 'tests', 'scripts']
			.flatMap(filesIn)
			.filter(isCode)
			.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
			.filter(({ lines }) => lines > MAX_LINES)
			.map(({ path, lines }) => `${path}: ${lines}`);
		expect(teach(wrong, 'Find the second thing the file does and give it a file of its own.')).toBe('');
	});
});

const text = /\.(tsx?|m?js|css|html|json|md|svg|txt|ya?ml|toml|sh|ps1)$/u;
const written = [
	...FOLDERS.flatMap(filesIn),
	...readdirSync(ROOT).filter((name) => text.test(name) && name !== 'package-lock.json'),
].filter((path) => text.test(path));

function naming(files: readonly string[], pattern: RegExp): string[] {
	return files.flatMap((path) =>
		read(path)
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [])),
	);
}

describe('what is written', () => {
	const seen = written.filter((path) => /^(lib|components|entrypoints|public)\//u.test(path));

	test('takes nothing of the government’s own look', () => {
		const official =
			/@govbr-ds|govbr-ds|\brawline\b|\bbr-(sign-in|header|button|input|card)\b|logo[-_]?gov|gov[-_.]?br[-_]?logo|bras[aã]o da rep[uú]blica/iu;
		expect(teach(naming(seen, official), 'Official signs are not ours (CONTRIBUTING.md). Draw it with our own tokens.')).toBe('');
		const pictures = filesIn('public').filter(
			(path) => !path.startsWith('public/_locales/') && !/^public\/(icon(\.svg|\/\d+\.png)|managed-schema\.json)$/u.test(path),
		);
		expect(teach(pictures, 'Only our own icon is shipped as a picture.')).toBe('');
	});

	test('depends on nothing of the government’s, and on no guide library', () => {
		expect(read('package.json')).not.toMatch(/@govbr|rawline|"dependencies"[^}]*(driver\.js|shepherd\.js|intro\.js)/iu);
	});

	test('names no writing assistant', () => {
		const names = ['co-?pilot', 'chat-?gpt', 'open-?ai', 'anthropic', 'claude', 'codex', 'gemini', 'gpt-\\d', 'language model'];
		const files = written.filter((path) => !path.startsWith('tests/house/') && !path.startsWith('tests/corpus/'));
		expect(
			teach(
				naming(files, new RegExp(`\\b(${names.join('|')})\\b`, 'iu')),
				'Say what the code does; tools that helped to write it are not part of it.',
			),
		).toBe('');
	});

	test('holds no path of somebody’s machine', () => {
		const pattern = new RegExp(`(?<![\\w.~)\\]}-])/(${['home', 'root', 'tmp', 'Users'].join('|')})/|[A-Z]:\\\\\\\\?Users`, 'u');
		expect(teach(naming(written, pattern), 'Use a path relative to the repository, or os.tmpdir().')).toBe('');
	});
});
