import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import { underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=avesso';
const CPF = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
const FIELD = '#accountId';
const CONTINUE = '#enter-account-id';
const FORM = '<form id="loginData" class="login" method="post">';
const BUTTON = /<button type="submit" class="button-continuar"[\s\S]*?<\/button>/u.exec(CPF)?.[0] ?? '';

/** No task of ours takes the processor for longer, in ms: a bound against hanging. What a page costs is measured by `npm run bench`. */
const LONGEST_MS = 2_000;

/** Everything that could be asked of an element by a name of its own. */
const NAMES = [
	...['id', 'name', 'matches', 'closest', 'getAttribute', 'hasAttribute', 'attributes', 'localName', 'tagName', 'className', 'style'],
	...['parentElement', 'parentNode', 'children', 'childNodes', 'firstChild', 'previousSibling', 'nextSibling', 'contains', 'getRootNode'],
	...['shadowRoot', 'assignedSlot', 'isConnected', 'ownerDocument', 'textContent', 'nodeType', 'nodeValue', 'compareDocumentPosition'],
	...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'offsetWidth', 'clientWidth', 'scrollIntoView', 'currentCSSZoom'],
	...['querySelector', 'querySelectorAll', 'labels', 'append', 'remove', 'addEventListener', 'constructor', '__proto__', 'toString'],
];
const DECOYS = decoysOf(NAMES);

let tab: Tab;

eachInATab(
	(opened) => {
		tab = opened.tab;
	},
	{ stored: underWay({ way: 'email' }) },
);

test('a fault in our own world would be noticed', async () => {
	await tab.visit(URL, CPF);
	await tab.overlay.step('cpf', 'type-cpf');
	await tab.inWorld(`void Promise.reject(new Error('from our world'))`);
	await expect.poll(() => tab.faults.join()).toContain('from our world');
	tab.faults.length = 0;
});

test('a form whose fields have every name that could be asked for is read like any other', async () => {
	await tab.visit(URL, edited(FORM, `${FORM.replace('id="loginData" ', '')}Texto solto.${DECOYS}`));
	expect(await tab.inWorld(`document.querySelector('form').matches.localName`), 'the names reach our world').toBe('input');
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	await toButton();
	await expect.poll(() => tab.isRinged(CONTINUE)).toBe(true);
	await tab.page.evaluate(`document.querySelector('form').appendChild(document.createElement('p')).append('mais')`);
	await tab.settle();
	expect(await tab.isRinged(CONTINUE)).toBe(true);
});

/** With the first, the guide cannot tell that the form is still in the page; without them, it can. */
for (const [name, decoys] of [
	['every name', DECOYS],
	['every name but those of its place in the page', decoysOf(NAMES.filter((each) => !['ownerDocument', 'isConnected'].includes(each)))],
] as const) {
	test(`a form that is itself drawn as the button, with ${name}, does not break the guide`, async () => {
		const drawn = `<form role="button" tabindex="2" id="falso" style="position: relative; width: 160px; height: 48px; overflow: hidden">
			Continuar<span style="position: absolute; top: 200px">${decoys}</span></form>`;
		await tab.visit(
			URL,
			CPF.replace(FORM, '<div class="login">')
				.replace('</form>', '</div>')
				.replace(BUTTON, () => drawn),
		);
		await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
		await toButton();
		await tab.settle();
		const shown = await tab.overlay.step('cpf', 'continue-cpf');
		const box = await tab.page.locator('#falso').boundingBox();
		if (shown.ring) expect(shown.ring.x + 6).toBeCloseTo(box?.x ?? 0, 0);
	});
}

test('a form that is itself the page’s message is explained all the same', async () => {
	const message = `<form class="br-message danger" role="alert" id="erro">Usuário e/ou senha inválidos. (ERL0003900)${DECOYS}</form>`;
	await tab.visit(URL, edited('<main id="main-signin">', `<main id="main-signin">${message}`));
	await tab.overlay.until((shown) => shown?.mark !== null && shown?.mark !== undefined, 'a message explained');
	expect((await tab.overlay.read())?.state).toBe('cpf');
});

/** Pages of a shape that no login has. The script runs before anything of ours looks. */
const SHAPES: readonly [name: string, script: string][] = [
	['10,000 boxes deep where nothing is shown', `document.body.append(nested(10000, 'Digite sua senha', 'none'))`],
	['1,500 boxes deep, with the form at the bottom', `wrap(1500, 'block')`],
	['10,000 elements without a box deep, with the form at the bottom', `wrap(10000, 'contents')`],
	[
		'100,000 elements wide',
		`(() => {
			const wide = document.createElement('div');
			for (let count = 0; count < 100000; count += 1) wide.append(document.createElement('i'));
			document.body.append(wide);
		})()`,
	],
];
const NESTS = `
	const nested = (depth, last, display) => {
		const outer = document.createElement('div');
		outer.style.display = display;
		let inner = outer;
		for (let at = 1; at < depth; at += 1) {
			inner = inner.appendChild(document.createElement('div'));
			if (display === 'contents') inner.style.display = display;
		}
		inner.append(last);
		return outer;
	};
	const wrap = (depth, display) => {
		const [main, mark] = [document.querySelector('main'), document.createElement('p')];
		main.replaceWith(mark);
		mark.replaceWith(nested(depth, main, display));
	};
`;

for (const [name, script] of SHAPES) {
	test(`a page ${name} is read like any other, without a long task of ours`, async () => {
		const longest = await longestTask(async () => {
			await tab.visit(URL, edited('</body>', `<script>${NESTS} ${script}</script></body>`));
			await expect.poll(() => tab.isRinged(FIELD), { timeout: 20_000 }).toBe(true);
			await toButton();
			await expect.poll(() => tab.isRinged(CONTINUE)).toBe(true);
			await tab.page.evaluate(`document.querySelector('h3').after('.')`);
			await tab.settle();
			expect(await tab.isRinged(CONTINUE)).toBe(true);
		});
		expect(longest).toBeLessThan(LONGEST_MS);
	});
}

test('a page with 100,000 texts behind the form is read in part, and so gets no ring and no other name', async () => {
	const wide = `<script>(() => {
		const wide = document.createElement('div');
		for (let count = 0; count < 100000; count += 1) wide.append(Object.assign(document.createElement('i'), { textContent: 'a ' }));
		document.body.append(wide);
	})()</script></body>`;
	await tab.visit(URL, edited('</body>', wide));
	expect(await tab.overlay.step('cpf', 'type-cpf')).toMatchObject({ reading: 'likely', ring: null });
});

test('of two forms that are the same, ids and all, the ring is on the one that is shown', async () => {
	const form = /<form id="loginData"[\s\S]*?<\/form>/u.exec(CPF)?.[0] ?? '';
	await tab.visit(URL, edited(form, `<div hidden>${form}</div><section>${form}</section>`));
	await expect.poll(() => tab.isRinged(`section ${FIELD}`)).toBe(true);
	await tab.page.locator(`section ${FIELD}`).focus();
	await tab.page.keyboard.press('Tab');
	await expect.poll(() => tab.isRinged(`section ${CONTINUE}`)).toBe(true);
	await tab.page.evaluate(`(() => {
		document.querySelector('div[hidden]').hidden = false;
		document.querySelector('section').hidden = true;
	})()`);
	await expect.poll(() => tab.isRinged(`div:not([hidden]) > form ${CONTINUE}`)).toBe(true);
});

test('of two forms that are the same and shown the ring is on neither, and the bubble names what to look for', async () => {
	const form = /<form id="loginData"[\s\S]*?<\/form>/u.exec(CPF)?.[0] ?? '';
	await tab.visit(URL, edited(form, `${form}${form}`));
	await expect.poll(() => tab.saysIn('[data-obstacle="missing"]')).toContain('Procure estas palavras na tela.');
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ state: 'cpf', step: 'type-cpf', ring: null, mark: null });
});

function decoysOf(names: readonly string[]): string {
	return names.map((each) => `<input name="${each}" tabindex="-1" aria-label="vazio" style="width: 20px">`).join('');
}

/** Not by the Tab key: for its next stop, Chromium itself looks through such pages for seconds. */
async function toButton(): Promise<void> {
	await tab.overlay.press('typed');
	await tab.overlay.step('cpf', 'continue-cpf');
}

/** The longest that a task kept the processor of any page busy during an action, in ms: not what it waited for other programs. */
/** The longest task in which a function of ours ran: a page so wide costs the browser a second of layout without us. */
async function longestTask(during: () => Promise<void>): Promise<number> {
	const session = await tab.page.context().newCDPSession(tab.page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	const completed = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
	});
	await during();
	await session.send('Tracing.end');
	await completed;
	await session.detach();
	const calls = events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/content-scripts/guide.js'));
	const tasks = events.filter((task) => task.name === 'RunTask' && calls.some((call) => isWithin(call, task)));
	expect(tasks.length, 'tasks of ours are seen').toBeGreaterThan(5);
	const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
	test.info().annotations.push({ type: 'measured', description: `longest task ${longest.toFixed(0)} ms of ${tasks.length}` });
	return longest;
}

/** Of a trace: times in µs, `tdur` of the processor. */
interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
	args?: { data?: { url?: string } };
}

function isWithin(call: TraceEvent, task: TraceEvent): boolean {
	return call.pid === task.pid && call.tid === task.tid && call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0);
}

function edited(from: string, to: string): string {
	if (!CPF.includes(from)) throw new Error(`the page has no ${from}`);
	return CPF.replace(from, () => to);
}
