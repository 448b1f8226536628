import { describe, expect, test } from 'vitest';
import { broken, isMember, isName } from './broken';
import { importsOf, memberOf, type Place, read, sources, sourcesOf, stringOf, teach } from './source';

const PURE = sourcesOf('lib/core', 'lib/knowledge');

describe('nothing leaves, nothing is run from a string', () => {
	test('no markup from strings', () => {
		const names = new Set([
			'innerHTML',
			'outerHTML',
			'insertAdjacentHTML',
			'dangerouslySetInnerHTML',
			'createContextualFragment',
			'setHTMLUnsafe',
			'parseFromString',
			'writeln',
		]);
		expect(
			broken(
				sources,
				'Write it as JSX, or with createElement and textContent.',
				(place) => isMember(place, names) || (place.node.type === 'JSXIdentifier' && names.has(String(place.node.name))),
			),
		).toBe('');
	});

	test('no code from strings', () => {
		const lesson = 'Write the code as code; a choice among few is a `switch` or a record.';
		expect(
			broken(
				sources,
				lesson,
				(place) => isName(place, new Set(['eval', 'Function', 'importScripts'])) || isMember(place, new Set(['eval'])),
			),
		).toBe('');
	});

	test('what the background brings to a page is a file of the package', () => {
		const source = read('lib/bridge/bring.ts');
		expect(source.match(/executeScript\(.*\)/gu)).toEqual([
			'executeScript({ target: { tabId }, files })',
			'executeScript({ target: { tabId }, files: [languageFile(language)], injectImmediately: true })',
		]);
		expect(source, 'files of the package, named one by one').toMatch(/^type File = ('[\w/-]+\.js'( \| )?)+;$/mu);
		expect(source).toContain('bring(files: File[], ');
		expect(read('lib/bridge/language-file.ts'), 'one of our languages').toMatch(
			/\(language: Language\) \{\s+return `\/languages\/\$\{language\}\.js` as const;\s+\}/u,
		);
		const others = sources.filter(({ path }) => path !== 'lib/bridge/bring.ts' && read(path).includes('executeScript'));
		expect(others.map(({ path }) => path)).toEqual(['lib/bridge/take-report.ts', 'lib/bridge/take-skeleton.ts']);
	});

	test('so is the only script that a page of ours adds to itself', () => {
		const adding = sources.filter(({ path }) => /createElement\('script'\)|\bsrc\s*=[^=]/u.test(read(path).replaceAll(/<\w[^>]*>/gu, '')));
		expect(adding.map(({ path }) => path)).toEqual(['lib/bridge/speak.ts']);
		expect(read('lib/bridge/speak.ts').match(/\.src = .*/gu)).toEqual(['.src = browser.runtime.getURL(languageFile(language));']);
	});

	test('so is what looks for a report, whose answer is parsed: ids and numbers', () => {
		const taker = read('lib/bridge/take-report.ts');
		expect(taker.match(/executeScript\(.*\)/gu)).toEqual([`executeScript({ target: { tabId }, files: ['/report.js'] })`]);
		expect(taker).not.toMatch(/v\.(string|any|unknown)\(/u);
	});

	test('so is the one thing that a page of ours brings, whose answer is a text: it comes back to that page alone', () => {
		const taker = read('lib/bridge/take-skeleton.ts');
		expect(taker.match(/executeScript\(.*\)/gu)).toEqual([`executeScript({ target: { tabId }, files: ['/skeleton.js'] })`]);
		expect(taker, 'no message has room for a text').not.toMatch(/sendMessage|connect|storage/u);
		const users = sources.filter((each) => importsOf(each).some(({ to }) => to === 'lib/bridge/take-skeleton'));
		expect(users.map(({ path }) => path)).toEqual(['entrypoints/capture/main.tsx']);
	});

	test('no network', () => {
		const names = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection']);
		expect(
			broken(
				sources,
				'Everything the guide needs is in the package. Ask the background with lib/bridge.',
				(place) => isName(place, names) || isMember(place, names),
			),
		).toBe('');
	});

	test('no addresses but those that knowledge names', () => {
		const isHome = (path: string) => ['lib/knowledge/addresses.ts', 'lib/knowledge/sites.ts'].includes(path);
		const isAddress = ({ node }: Place) =>
			/^(https?|wss?):\/\//u.test(stringOf(node) ?? '') && stringOf(node) !== 'http://www.w3.org/2000/svg';
		expect(
			broken(
				sources,
				'Name it in lib/knowledge/addresses.ts and import it from there.',
				(place, { path }) => isAddress(place) && !isHome(path),
			),
		).toBe('');
	});
});

describe('types are kept', () => {
	test('no any', () => {
		expect(
			broken(sources, 'Say what it is; for what you cannot know write `unknown` and parse it.', ({ node }) => node.type === 'TSAnyKeyword'),
		).toBe('');
	});
	test('no non-null !', () => {
		expect(
			broken(
				sources,
				'Handle the empty case: `if (!x) return`, `?? fallback`.',
				({ node }) => node.type === 'TSNonNullExpression' || node.definite === true,
			),
		).toBe('');
	});
	test('no enum', () => {
		expect(
			broken(
				sources,
				'Write `const IDS = [...] as const` and `type Id = (typeof IDS)[number]`.',
				({ node }) => node.type === 'TSEnumDeclaration',
			),
		).toBe('');
	});
	test('no silenced compiler', () => {
		const wrong = sources
			.filter(({ comments }) => comments.some((each) => /@ts-(ignore|nocheck|expect-error)/u.test(each)))
			.map(({ path }) => path);
		expect(teach(wrong, 'Change the code until the compiler agrees.')).toBe('');
	});
});

describe('core and knowledge', () => {
	test('no clock, no chance, no browser, no page', () => {
		const names = new Set([
			'Date',
			'performance',
			'crypto',
			'setTimeout',
			'setInterval',
			'requestAnimationFrame',
			'queueMicrotask',
			'browser',
			'chrome',
			'document',
			'window',
			'globalThis',
			'self',
			'navigator',
			'location',
			'console',
			'process',
		]);
		expect(
			broken(PURE, 'Take it as an argument: `now` comes from the caller, what is on the page comes in the Snapshot.', (place) =>
				isName(place, names),
			),
		).toBe('');
		expect(broken(PURE, 'The same snapshot must always give the same advice.', (place) => memberOf(place) === 'random')).toBe('');
	});

	test('knowledge is data: no functions, no RegExp, no classes', () => {
		const types = new Set([
			'ArrowFunctionExpression',
			'FunctionExpression',
			'FunctionDeclaration',
			'ClassDeclaration',
			'ClassExpression',
			'CallExpression',
			'NewExpression',
		]);
		const isRegExp = ({ node }: Place) => node.type === 'Literal' && 'regex' in node && node.regex !== undefined && node.regex !== null;
		expect(
			broken(
				sourcesOf('lib/knowledge'),
				'Write the phrase as a person reads it; matching is the job of lib/core.',
				(place) => types.has(place.node.type) || isRegExp(place),
			),
		).toBe('');
	});
});
