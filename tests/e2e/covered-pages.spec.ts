import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=coberto';
const CPF = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
const FIELD = '#accountId';
const CONTINUE = '#enter-account-id';

/** What a translator makes of the words that the screen is known by. */
const ENGLISH = {
	'Identifique-se no gov.br com:': 'Identify yourself on gov.br with:',
	'Número do CPF': 'CPF number',
	Continuar: 'Continue',
	'Outras opções de identificação:': 'Other identification options:',
	'Login com seu banco': 'Login with your bank',
};

let walk: Walk;
let tab: Tab;

eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ stored: underWay({ way: 'email' }) },
);

test('on a page that the browser has translated there is no ring, and the launcher says why', async () => {
	await point();
	await tab.page.evaluate(translate, ENGLISH);
	await tab.overlay.until((shown) => shown?.state === 'unknown' && shown.launcher && shown.ring === null, 'only the launcher');
	await tab.overlay.press('resume');
	const shown = await tab.overlay.step('unknown', 'translated');
	expect(shown).toMatchObject({ title: 'Esta página está traduzida', ring: null, mark: null });
	await tab.page.evaluate('original()');
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	expect(await tab.overlay.read()).toMatchObject({ state: 'cpf', step: 'type-cpf' });
});

test('under a layer with a spinner the CPF screen is not read, and without it the ring is back', async () => {
	await point();
	await tab.page.evaluate(`(() => {
		const layer = Object.assign(document.createElement('div'), { id: 'espera' });
		Object.assign(layer.style, { position: 'fixed', inset: '0', background: '#fff', zIndex: '9999' });
		const spinner = Object.assign(document.createElement('div'), { ariaLabel: 'Carregando' });
		Object.assign(spinner.style, { width: '64px', height: '64px', margin: '40vh auto', border: '8px solid #ccc', borderTopColor: '#1351b4', borderRadius: '50%' });
		spinner.animate({ rotate: ['0deg', '360deg'] }, { duration: 1000, iterations: Infinity });
		layer.append(spinner);
		document.body.append(layer);
	})()`);
	const shown = await tab.overlay.until((each) => each?.state === 'unknown', 'that it does not know the screen');
	expect(shown).toMatchObject({ ring: null, launcher: true });
	await tab.page.evaluate('espera.remove()');
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
});

test('the hint over the two steps is closed first, with the ring on its button', async () => {
	await tab.visit(walk.site.open('two-factor/real-hint'));
	await tab.overlay.step('two-factor', 'close-hint');
	await expect.poll(() => tab.isRinged('#gdd-close-hint')).toBe(true);
	await tab.page.locator('#gdd-close-hint').click();
	expect(await tab.overlay.step('two-factor', 'get-app-code')).toMatchObject({ ring: null });
});

/** What stands between a person and “Continuar”: how it comes, how it goes, what the bubble says. */
const OBSTACLES: readonly [name: string, obstacle: string, comes: string, goes: string, says: string][] = [
	[
		'a cookie bar lies over it',
		'covered',
		`(() => {
			const { top, height } = target.getBoundingClientRect();
			const bar = Object.assign(document.createElement('div'), { id: 'cookies', textContent: 'Usamos cookies.' });
			Object.assign(bar.style, { position: 'fixed', left: '0', right: '0', top: top - 8 + 'px', height: height + 16 + 'px', background: '#fff', zIndex: '99' });
			document.body.append(bar);
		})()`,
		'cookies.remove()',
		'Algo cobre este ponto da tela. Feche o aviso primeiro.',
	],
	[
		'it is loading',
		'busy',
		`target.classList.add('loading')`,
		`target.classList.remove('loading')`,
		'O site está trabalhando. Espere alguns segundos.',
	],
	[
		'it is disabled',
		'disabled',
		'target.disabled = true',
		'target.disabled = false',
		'O site ainda não deixa apertar este botão. Veja se falta algo na página.',
	],
];

for (const [name, obstacle, comes, goes, says] of OBSTACLES) {
	test(`“Continuar” has no ring while ${name}, and the bubble says so`, async () => {
		await point();
		await tab.page.locator(FIELD).focus();
		await tab.page.keyboard.press('Tab');
		await expect.poll(() => tab.isRinged(CONTINUE)).toBe(true);
		await tab.page.evaluate(`const target = document.querySelector('${CONTINUE}'); ${comes}`);
		await expect.poll(() => tab.saysIn(`[data-obstacle="${obstacle}"]`)).toContain(says);
		expect(await tab.overlay.read()).toMatchObject({ state: 'cpf', step: 'continue-cpf', ring: null });
		await tab.page.evaluate(`(() => { const target = document.querySelector('${CONTINUE}'); ${goes}; })()`);
		await expect.poll(() => tab.isRinged(CONTINUE)).toBe(true);
		expect(await tab.saysIn('[data-obstacle]')).toBeNull();
	});
}

async function point(): Promise<void> {
	await tab.visit(URL, CPF);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
}

/** What a browser’s translator does to a page: the class, the language, every text in two `font`s. Runs in the page. */
function translate(english: Record<string, string>): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text && node.data.trim()) texts.push(node);
	const put = texts
		.filter(({ parentElement }) => !parentElement?.closest('script, style'))
		.map((text) => {
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			outer.append(inner);
			inner.append(english[text.data.trim()] ?? 'Some other words');
			text.replaceWith(outer);
			return { outer, text };
		});
	const field = document.querySelector('input');
	const hint = field?.placeholder ?? '';
	if (field) field.placeholder = 'Enter your CPF';
	document.documentElement.className = 'translated-ltr';
	document.documentElement.lang = 'en';
	const original = () => {
		for (const { outer, text } of put) outer.replaceWith(text);
		if (field) field.placeholder = hint;
		document.documentElement.className = '';
		document.documentElement.lang = 'pt-BR';
	};
	Object.assign(globalThis, { original });
}
