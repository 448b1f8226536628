import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/core/languages';
import { ALLOWED_ON_PAGES, ALLOWED_OUTWARDS } from './allowed-touches';
import { BUILDS, shipped } from './shipped';
import { parse, type Source } from './source';
import { touches, touchesOutwards } from './touches';

type Allowed = readonly { script: string; touch: string; count: number }[];

/** Chunks carry a hash of what is in them. */
const nameOf = (path: string): string => path.replace(/^(chunks\/.+)-[\w-]{8}\.js$/u, '$1.js');

/** `script: touch ×count` for each, in a fixed order. */
function counted(files: readonly Source[], touchesOf: (source: Source) => string[]): string[] {
	const all = files.flatMap((source) => touchesOf(source).map((touch) => `${nameOf(source.path)}: ${touch}`));
	return [...new Set(all)].sort().map((line) => `${line} ×${all.filter((each) => each === line).length}`);
}

const listed = (allowed: Allowed): string[] => allowed.map(({ script, touch, count }) => `${script}: ${touch} ×${count}`).sort();

describe.each(BUILDS)('of what is shipped in %s', (build) => {
	const { onPages, ofOurOwn } = shipped(build);

	test('the scripts that run on pages are these; every other one belongs to a page of ours or to the background', () => {
		expect(onPages.map(({ path }) => path)).toEqual([
			'content-scripts/guide.js',
			'jump.js',
			...LANGUAGES.map((each) => `languages/${each}.js`).sort(),
			'report.js',
			'skeleton.js',
			'voice.js',
			'words.js',
		]);
		expect(ofOurOwn.map(({ path }) => nameOf(path))).toEqual(expect.arrayContaining(['background.js', 'chunks/popup.js']));
	});

	test('no script that runs on pages names what is typed, hears keys, reads what a page keeps, or leads outwards', () => {
		expect(counted(onPages, touches), 'Do without; if that cannot be, say why in tests/house/allowed-touches.ts.').toEqual(
			listed(ALLOWED_ON_PAGES),
		);
	});

	test('no other script leads outwards either', () => {
		expect(counted(ofOurOwn, touchesOutwards)).toEqual(listed(ALLOWED_OUTWARDS));
	});
});

describe('the scan catches', () => {
	test.each<readonly [code: string, touch: string]>([
		...[
			...['value', 'valueAsNumber', 'valueAsDate', 'defaultValue', 'files', 'selectionStart', 'selectionEnd', 'textLength', 'validity'],
			...['innerHTML', 'outerHTML', 'innerText', 'attributes', 'clipboardData', 'selectedOptions'],
		].map((name) => [`t.${name}`, `member ${name}`] as const),
		['t?.value', 'member value'],
		['t["value"]', 'member value'],
		['const{value:e}=t', 'member value'],
		['(({value:e})=>e)(t)', 'member value'],
		['f({value:1})', 'key value'],
		['t.getAttribute("value")', 'text value'],
		['Reflect.get(t,`value`)', 'text value'],
		['t.cloneNode(!0)', 'member cloneNode'],
		['new FormData(t)', 'name FormData'],
		['new XMLSerializer', 'name XMLSerializer'],
		['getSelection()', 'name getSelection'],
		['document.execCommand("copy")', 'member execCommand'],
		['navigator.clipboard', 'member clipboard'],
		['t.querySelector("input[value^=\'1\']")', 'selector that tells what is typed'],
		['t.matches(":placeholder-shown")', 'selector that tells what is typed'],
		...['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'paste', 'copy', 'cut', 'compositionend', 'submit'].flatMap(
			(type) =>
				[
					[`t.addEventListener("${type}",f)`, `listen ${type}`],
					[`t.on${type}=f`, `listen ${type}`],
				] as const,
		),
		['t.addEventListener(e,f)', 'listen to what is named elsewhere'],
		['for(const e of["keyup"])g(e)', 'listen keyup'],
		['h("input",{oninput:f})', 'listen input'],
		...[
			'fetch("x")',
			'eval("x")',
			'new XMLHttpRequest',
			'new WebSocket("x")',
			'new EventSource("x")',
			'new Image',
			'new Function("x")',
		].map((code) => [code, `name ${/\w+(?=\(|$)/u.exec(code)?.[0]}`] as const),
		['window.fetch("x")', 'member fetch'],
		['const{fetch:e}=window', 'member fetch'],
		['navigator.sendBeacon("x")', 'member sendBeacon'],
		['import("x")', 'import more code'],
		['document.cookie', 'member cookie'],
		...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => [`${name}.x`, `name ${name}`] as const),
	])('%s', (code, touch) => {
		expect(touches(parse('snippet.js', code))).toContain(touch);
	});

	test('and lets pass what only sounds alike', () => {
		expect(touches(parse('snippet.js', 'const e={step:1};e.step;t.addEventListener("focusout",f);t.textContent;"Digite o valor"'))).toEqual(
			[],
		);
	});

	test('what leads outwards, in the background too', () => {
		for (const code of ['fetch("x")', 'self.fetch("x")', 'new WebSocket("x")', 'navigator.sendBeacon("x")'])
			expect(touchesOutwards(parse('snippet.js', code)), code).toHaveLength(1);
	});
});
