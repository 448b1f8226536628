import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, isMember, isName, listensTo } from './broken';
import { isNode, memberOf, nameOf, type Place, ROOT, type Source, sourcesOf, stringOf } from './source';

/** `bubble.addEventListener('keydown', …)`: keys of our own buttons, told apart below. */
const isEscInBubble = ({ node }: Place): boolean =>
	isNode(node.callee) &&
	memberOf({ node: node.callee, parent: null, key: '' }) === 'addEventListener' &&
	nameOf(node.callee.object) === 'bubble';

const PAGE_CODE = sourcesOf('lib/page', 'lib/overlay', 'lib/guide', 'lib/core', 'entrypoints/guide.content');
const TOUCHES_PAGE = sourcesOf('lib/page', 'lib/guide');

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
		const names = new Set([
			'value',
			'defaultValue',
			'valueAsNumber',
			'valueAsDate',
			'selectedOptions',
			'selectedIndex',
			'selectionStart',
			'selectionEnd',
			'getSelection',
			'elements',
			'setRangeText',
		]);
		const allowed = (place: Place, { path }: Source) => memberOf(place) === 'elements' && path.startsWith('lib/guide/');
		expect(
			broken(
				PAGE_CODE,
				'A field is known by its label and type. Show a step with the choice `typed` instead of looking.',
				(place, source) => isMember(place, names) && !allowed(place, source),
			),
		).toBe('');
	});

	test('no code on a page gathers a form, or hears keys', () => {
		const names = new Set(['FormData', 'InputEvent', 'KeyboardEvent', 'ClipboardEvent', 'getSelection', 'clipboard']);
		const events = new Set([
			'keydown',
			'keyup',
			'keypress',
			'input',
			'beforeinput',
			'change',
			'paste',
			'copy',
			'cut',
			'select',
			'selectionchange',
			'compositionstart',
			'compositionupdate',
			'compositionend',
			'submit',
		]);
		expect(
			broken(
				PAGE_CODE,
				'Only `focusout` of a page’s field is heard (CONTRIBUTING.md). Use the choice `typed`.',
				(place) => isName(place, names) || isMember(place, names) || (events.has(listensTo(place) ?? '') && !isEscInBubble(place)),
			),
		).toBe('');
	});

	test('the one exception hears Esc, and only while the keyboard is in our own bubble', () => {
		const overlay = readFileSync(join(ROOT, 'lib/overlay/overlay.ts'), 'utf8').replace(/\s+/gu, ' ');
		expect(overlay.match(/'key\w+'/gu)).toEqual(["'keydown'"]);
		expect(overlay).toContain(`bubble.addEventListener( 'keydown', (event) => { if (event.key !== 'Escape' || !event.isTrusted) return;`);
	});

	test('no code on a page reads cookies or the page’s storage', () => {
		const names = new Set(['cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches']);
		expect(
			broken(
				PAGE_CODE,
				'Remember through the background: send a JourneyEvent with lib/bridge.',
				(place) => isName(place, names) || isMember(place, names),
			),
		).toBe('');
	});

	test('no code on a page asks for a `value` by name', () => {
		const lesson = 'A field’s `value` attribute may hold a CPF. Know a field by its label, a button by its text.';
		const found = broken(PAGE_CODE, lesson, ({ node }) => stringOf(node) === 'value');
		const others = found.split('\n').filter((line) => /^\S+:\d+/u.test(line) && !line.startsWith('lib/page/button-words.ts:'));
		expect(others.join('\n'), found).toBe('');
	});

	test('the one exception reads what is written on a drawn button, and on nothing else', () => {
		expect(readFileSync(join(ROOT, 'lib/page/button-words.ts'), 'utf8').replace(/\s+/gu, ' ')).toContain(
			`matches(element, 'input[type="submit" i], input[type="button" i]') ? attribute(element, 'value') : ''`,
		);
	});
});

test('the page’s elements are never changed, focused or pressed', () => {
	const names = new Set([
		...[
			'setAttribute',
			'removeAttribute',
			'toggleAttribute',
			'setAttributeNS',
			'classList',
			'className',
			'style',
			'dataset',
			'focus',
			'blur',
			'click',
			'submit',
			'requestSubmit',
			'dispatchEvent',
		],
		...[
			'append',
			'prepend',
			'appendChild',
			'insertBefore',
			'replaceWith',
			'replaceChildren',
			'insertAdjacentElement',
			'removeChild',
			'textContent',
			'innerText',
			'scrollTop',
		],
	]);
	const reads = new Set(['textContent']);
	const isRead = ({ node, parent, key }: Place) =>
		reads.has(memberOf({ node, parent, key }) ?? '') && !(parent?.type === 'AssignmentExpression' && key === 'left');
	expect(
		broken(
			TOUCHES_PAGE,
			'lib/page looks and lib/guide decides; only lib/overlay draws, and only inside its own host element.',
			(place) => isMember(place, names) && !isRead(place),
		),
	).toBe('');
});
