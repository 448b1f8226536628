import { describe, expect, test } from 'vitest';
import { at, find, memberOf, type Node, type Place, referenceOf, type Source, sources, sourcesOf, stringOf, teach } from './source';

const PAGE_CODE = sourcesOf('lib/page', 'lib/overlay', 'lib/guide', 'lib/core', 'entrypoints/guide.content');
const TOUCHES_PAGE = sourcesOf('lib/page', 'lib/guide');
const PURE = sourcesOf('lib/core', 'lib/knowledge');

/** Every place where a rule is broken, each with the lesson. */
function broken(files: readonly Source[], lesson: string, isWrong: (place: Place, source: Source) => boolean): string {
	const places = files.flatMap((source) => find(source, (place) => isWrong(place, source)).map((node) => `${at(source, node)}: ${shown(source, node)}`));
	return teach(places, lesson);
}

function shown(source: Source, node: Node): string {
	return source.code.slice(node.start, node.start + 60).split('\n')[0] ?? '';
}

const isMember = (place: Place, names: ReadonlySet<string>): boolean => names.has(memberOf(place) ?? '');
const isName = (place: Place, names: ReadonlySet<string>): boolean => names.has(referenceOf(place) ?? '');

/** The first argument of an `addEventListener`, or what an `onkeydown` listens to. */
function listensTo(place: Place): string | null {
	const { node } = place;
	const member = memberOf(place);
	if (member !== null && /^on[a-z]+$/u.test(member)) return member.slice(2);
	if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return null;
	const [type] = node.arguments;
	return stringOf(type);
}

test.each([
	['lib/page', 6],
	['lib/overlay', 2],
	['lib/guide', 1],
	['lib/core', 10],
	['lib/knowledge', 27],
	['entrypoints/guide.content', 1],
])('the rules below really look at %s', (folder, atLeast) => {
	expect(sourcesOf(folder).length).toBeGreaterThanOrEqual(atLeast);
});

describe('what a person types stays unread', () => {
	test('no code on a page reads the value of a field or what is selected', () => {
		const names = new Set(['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'selectedOptions', 'selectedIndex', 'selectionStart', 'selectionEnd', 'getSelection', 'elements', 'setRangeText']);
		const allowed = (place: Place, { path }: Source) => memberOf(place) === 'elements' && path.startsWith('lib/guide/');
		expect(
			broken(PAGE_CODE, 'A field is known by its label and type. Show a step with the choice `typed` instead of looking.', (place, source) => isMember(place, names) && !allowed(place, source)),
		).toBe('');
	});

	test('no code on a page gathers a form, or hears keys', () => {
		const names = new Set(['FormData', 'InputEvent', 'KeyboardEvent', 'ClipboardEvent', 'getSelection', 'clipboard']);
		const events = new Set(['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'paste', 'copy', 'cut', 'select', 'selectionchange', 'compositionstart', 'compositionupdate', 'compositionend', 'submit']);
		expect(broken(PAGE_CODE, 'Only `focusout` of a page’s field is heard (design.md §5). Use the choice `typed`.', (place) => isName(place, names) || isMember(place, names) || events.has(listensTo(place) ?? ''))).toBe('');
	});

	test('no code on a page reads cookies or the page’s storage', () => {
		const names = new Set(['cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches']);
		expect(broken(PAGE_CODE, 'Remember through the background: send a JourneyEvent with lib/bridge.', (place) => isName(place, names) || isMember(place, names))).toBe('');
	});

	test('no code on a page asks for a `value` by name', () => {
		const lesson = 'A field’s `value` attribute may hold a CPF. Know a field by its label, a button by its text.';
		expect(broken(PAGE_CODE, lesson, ({ node }) => stringOf(node) === 'value')).toBe('');
	});
});

test('the page’s elements are never changed, focused or pressed', () => {
	const names = new Set([
		...['setAttribute', 'removeAttribute', 'toggleAttribute', 'setAttributeNS', 'classList', 'className', 'style', 'dataset', 'focus', 'blur', 'click', 'submit', 'requestSubmit', 'dispatchEvent'],
		...['append', 'prepend', 'appendChild', 'insertBefore', 'replaceWith', 'replaceChildren', 'insertAdjacentElement', 'removeChild', 'textContent', 'innerText', 'scrollTop'],
	]);
	const reads = new Set(['textContent']);
	const isRead = ({ node, parent, key }: Place) => reads.has(memberOf({ node, parent, key }) ?? '') && !(parent?.type === 'AssignmentExpression' && key === 'left');
	expect(
		broken(TOUCHES_PAGE, 'lib/page looks and lib/guide decides; only lib/overlay draws, and only inside its own host element.', (place) => isMember(place, names) && !isRead(place)),
	).toBe('');
});

describe('nothing leaves, nothing is run from a string', () => {
	test('no markup from strings', () => {
		const names = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString', 'writeln']);
		expect(broken(sources, 'Write it as JSX, or with createElement and textContent.', (place) => isMember(place, names) || (place.node.type === 'JSXIdentifier' && names.has(String(place.node.name))))).toBe('');
	});

	test('no code from strings', () => {
		const lesson = 'Write the code as code; a choice among few is a `switch` or a record.';
		expect(broken(sources, lesson, (place) => isName(place, new Set(['eval', 'Function', 'importScripts'])) || isMember(place, new Set(['eval', 'executeScript'])))).toBe('');
	});

	test('no network', () => {
		const names = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection']);
		expect(broken(sources, 'Everything the guide needs is in the package. Ask the background with lib/bridge.', (place) => isName(place, names) || isMember(place, names))).toBe('');
	});

	test('no addresses but those that knowledge names', () => {
		const isHome = (path: string) => ['lib/knowledge/addresses.ts', 'lib/knowledge/sites.ts'].includes(path);
		const isAddress = ({ node }: Place) => /^(https?|wss?):\/\//u.test(stringOf(node) ?? '') && stringOf(node) !== 'http://www.w3.org/2000/svg';
		expect(broken(sources, 'Name it in lib/knowledge/addresses.ts and import it from there.', (place, { path }) => isAddress(place) && !isHome(path))).toBe('');
	});
});

describe('types are kept', () => {
	test('no any', () => {
		expect(broken(sources, 'Say what it is; for what you cannot know write `unknown` and parse it.', ({ node }) => node.type === 'TSAnyKeyword')).toBe('');
	});
	test('no non-null !', () => {
		expect(broken(sources, 'Handle the empty case: `if (!x) return`, `?? fallback`.', ({ node }) => node.type === 'TSNonNullExpression' || node.definite === true)).toBe('');
	});
	test('no enum', () => {
		expect(broken(sources, 'Write `const IDS = [...] as const` and `type Id = (typeof IDS)[number]`.', ({ node }) => node.type === 'TSEnumDeclaration')).toBe('');
	});
	test('no silenced compiler', () => {
		const wrong = sources.filter(({ comments }) => comments.some((each) => /@ts-(ignore|nocheck|expect-error)/u.test(each))).map(({ path }) => path);
		expect(teach(wrong, 'Change the code until the compiler agrees.')).toBe('');
	});
});

describe('core and knowledge', () => {
	test('no clock, no chance, no browser, no page', () => {
		const names = new Set(['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'browser', 'chrome', 'document', 'window', 'globalThis', 'self', 'navigator', 'location', 'console', 'process']);
		expect(broken(PURE, 'Take it as an argument: `now` comes from the caller, what is on the page comes in the Snapshot.', (place) => isName(place, names))).toBe('');
		expect(broken(PURE, 'The same snapshot must always give the same advice.', (place) => memberOf(place) === 'random')).toBe('');
	});

	test('knowledge is data: no functions, no RegExp, no classes', () => {
		const types = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration', 'ClassDeclaration', 'ClassExpression', 'CallExpression', 'NewExpression']);
		const isRegExp = ({ node }: Place) => node.type === 'Literal' && 'regex' in node && node.regex !== undefined && node.regex !== null;
		expect(broken(sourcesOf('lib/knowledge'), 'Write the phrase as a person reads it; matching is the job of lib/core.', (place) => types.has(place.node.type) || isRegExp(place))).toBe('');
	});
});
