import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { framesOf, recordFrames } from '../instrument/recorder.ts';
import { askInside, store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=vivo';
const INSS = 'https://meu.inss.gov.br/#/login';
const [CPF, PASSWORD] = [htmlOf('cpf/real'), htmlOf('password/real')];
const FIELD = '#accountId';
const FORGOT = '#password-recovery';

/** Back from the browser's cache, the guide is on the screen's step this soon, in ms. */
const BACK_MS = 500;
/** What comes late is recognised this soon, in ms. */
const LATE_MS = 1_000;
/** A ring without a target is gone after so many frames. */
const AT_ONCE = 3;

let walk: Walk;
let tab: Tab;

eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ stored: underWay({ way: 'email' }) },
);

/** The page says whether it came out of the browser's cache; our world, when the step was there after that. */
const COMES_BACK = `addEventListener('pageshow', (event) => {
	if (!event.persisted) return;
	const shownAt = performance.now();
	globalThis.cameBack = null;
	const look = () => {
		const host = document.querySelector('passo-certo');
		const root = host && chrome.dom.openOrClosedShadowRoot(host);
		const { state, step } = root?.querySelector('[data-part="root"]')?.dataset ?? {};
		if (state === 'cpf' && step === 'type-cpf') cameBack = performance.now() - shownAt;
		else requestAnimationFrame(look);
	};
	// After what the page and the guide do in the same event.
	requestAnimationFrame(look);
})`;

test('back from the password by the browser’s cache, the guide is on the CPF step again', async () => {
	await point(saying(`addEventListener('pageshow', () => { document.querySelector('main').hidden = false; })`));
	await tab.page.evaluate(`document.querySelector('main').hidden = true`);
	await tab.overlay.until((shown) => shown?.state === 'unknown', 'that the page has left the CPF');
	await leaveForPassword();
	await goBack();
	await expect.poll(() => tab.inWorld('cameBack')).not.toBeNull();
	expect(await tab.inWorld('cameBack')).toBeLessThan(BACK_MS);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	expect(await tab.hosts()).toBe(1);
});

test('back by the browser’s cache onto a screen that changed as it was left, the guide sees the new one', async () => {
	await point(saying(`addEventListener('pagehide', () => { document.querySelector('main').hidden = true; })`));
	await leaveForPassword();
	await goBack();
	const shown = await tab.overlay.until((each) => each?.state === 'unknown', 'that the CPF is gone');
	expect(shown).toMatchObject({ ring: null, launcher: true });
	expect(await tab.hosts()).toBe(1);
});

test('what was erased while a page lay in the browser’s cache is not remembered by that page', async () => {
	await point(saying(''));
	await leaveForPassword();
	await askInside(walk, `chrome.runtime.sendMessage({ ask: 'advance', event: { type: 'erase' } })`);
	await tab.overlay.step('password', 'offer');
	await goBack();
	await tab.overlay.step('cpf', 'offer');
	expect(await tab.overlay.read()).toMatchObject({ ring: null, progress: '' });
});

test('a language that was given up while a page lay in the browser’s cache is not spoken by that page', async () => {
	const close = () => tab.saysIn('[data-action="close"]');
	await store(walk, underWay({}, { language: 'es' }));
	await point(saying(''));
	expect(await close()).toBe('Cerrar');
	await leaveForPassword();
	await askInside(walk, `chrome.runtime.sendMessage({ ask: 'advance', event: { type: 'erase' } })`);
	await tab.overlay.step('password', 'offer');
	await goBack();
	await expect.poll(close).toBe('Fechar');
});

for (const how of ['pushState', 'replaceState'] as const) {
	test(`the advice follows a page that becomes the password screen by ${how}`, async () => {
		await point();
		await recordFrames(tab, [FIELD, FORGOT]);
		await tab.page.evaluate(become, { main: mainOf(PASSWORD), how, url: '/login?client_id=vivo&etapa=senha' });
		await tab.overlay.step('password', 'forgot-password');
		await expect.poll(() => tab.isRinged(FORGOT)).toBe(true);
		await expectNoStaleRing(FIELD);
	});
}

test('the advice follows back and forth in the history of a page that is never loaded again', async () => {
	await point();
	await tab.page.evaluate(
		({ cpf, password }) => {
			const draw = () => {
				const main = document.createRange().createContextualFragment(location.hash === '#senha' ? password : cpf);
				document.querySelector('main')?.replaceWith(main);
			};
			addEventListener('popstate', draw);
			history.pushState(null, '', '#senha');
			draw();
		},
		{ cpf: mainOf(CPF), password: mainOf(PASSWORD) },
	);
	await expect.poll(() => tab.isRinged(FORGOT)).toBe(true);
	await tab.page.evaluate('history.back()');
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	await tab.page.evaluate('history.forward()');
	await expect.poll(() => tab.isRinged(FORGOT)).toBe(true);
	expect(await tab.hosts()).toBe(1);
});

test('Meu INSS from the entry to the start page by its hash: the entry’s ring is gone at once', async () => {
	await tab.visit(INSS, htmlOf('meu-inss-entry/real'));
	await expect.poll(() => tab.isRinged('#main-content')).toBe(true);
	await recordFrames(tab, ['#main-content']);
	const home = '<main><h1>Olá</h1><p>Veja seus serviços.</p><button type="button">Sair</button></main>';
	await tab.page.evaluate(become, { main: home, how: 'hash' as const, url: '#/home' });
	const shown = await tab.overlay.until((each) => each?.state !== 'meu-inss-entry', 'something else');
	expect(shown?.ring ?? null).toBeNull();
	await expectNoStaleRing('#main-content');
});

test('Meu INSS at another hash but with the same button is not taken for the entry', async () => {
	await tab.visit(INSS, htmlOf('meu-inss-entry/real'));
	await expect.poll(() => tab.isRinged('#main-content')).toBe(true);
	await tab.page.evaluate(`location.hash = '#/home'`);
	const shown = await tab.overlay.until((each) => each?.state !== 'meu-inss-entry', 'something else');
	expect(shown?.ring ?? null).toBeNull();
	await tab.page.evaluate(`location.hash = '#/login'`);
	await expect.poll(() => tab.isRinged('#main-content')).toBe(true);
});

for (const delay of [0, 1_000, 5_000, 15_000]) {
	test(`a screen that comes ${delay / 1000} s late is not claimed before and recognised soon after`, async () => {
		// The page's own timers only: ours live in another world.
		if (delay > LATE_MS) await tab.page.clock.install();
		await tab.lay(URL, late(delay));
		await tab.page.goto(URL, { waitUntil: 'commit' });
		await expect.poll(() => tab.scripts()).toBe(1);
		await recordFrames(tab, [FIELD]);
		expect(await tab.inWorld('String(setTimeout)')).toContain('[native code]');
		if (delay > LATE_MS) {
			await tab.settle();
			await tab.overlay.until((shown) => shown?.state === 'unknown' && shown.launcher, 'that it does not know the screen');
			await tab.page.clock.fastForward(delay);
		}
		await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
		const frames = await framesOf(tab);
		const before = frames.filter(({ there }) => there.length === 0);
		expect(before.filter(({ state, ring }) => ring || (state !== '' && state !== 'unknown'))).toEqual([]);
		const parsed = Number(await tab.inWorld(`performance.getEntriesByType('navigation')[0].domInteractive`));
		const came = before.length > 0 ? frames.find(({ there }) => there.length > 0)?.at : parsed + delay;
		const seen = frames.find(({ step, on }) => step === 'type-cpf' && on === FIELD)?.at;
		test.info().annotations.push({ type: 'measured', description: `${((seen ?? 0) - (came ?? 0)).toFixed(0)} ms` });
		expect((seen ?? Number.POSITIVE_INFINITY) - (came ?? 0)).toBeLessThan(LATE_MS);
	});
}

test('a page that loads itself anew after 29 minutes keeps its step and the progress', async () => {
	await tab.page.clock.install();
	const renewing = CPF.replace('</body>', () => '<script>setTimeout(() => location.reload(), 29 * 60 * 1000)</script></body>');
	await point(renewing);
	const { step, progress } = (await tab.overlay.read()) ?? {};
	expect(progress).not.toBe('');
	await tab.page.evaluate('globalThis.isOld = true');
	const again = tab.page.waitForEvent('load');
	await tab.page.clock.fastForward('29:01');
	await again;
	expect(await tab.page.evaluate('globalThis.isOld ?? null'), 'it is another page').toBeNull();
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	expect(await tab.overlay.read()).toMatchObject({ state: 'cpf', step, progress });
	expect(await tab.hosts()).toBe(1);
});

/** Opens the CPF screen with the ring on its field. */
async function point(html = CPF): Promise<void> {
	await tab.visit(URL, html);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
}

/** The CPF screen, which says whether it came out of the browser’s cache. */
function saying(script: string): string {
	const says = `addEventListener('pageshow', (event) => { isBack = event.persisted; });`;
	return CPF.replace('</body>', () => `<script>isBack = false; ${says} ${script}</script></body>`);
}

/** From the CPF screen to the password by a full load, as on the site. */
async function leaveForPassword(): Promise<void> {
	await tab.inWorld(COMES_BACK);
	await tab.visit(`${URL}&etapa=senha`, PASSWORD);
	await expect.poll(() => tab.isRinged(FORGOT)).toBe(true);
}

/** Back in the history, by the browser’s cache and in no other way. */
async function goBack(): Promise<void> {
	await tab.page.evaluate('history.back()');
	await tab.page.waitForURL(URL, { waitUntil: 'commit' });
	expect(await tab.page.evaluate('isBack'), 'the page came from the cache').toBe(true);
	await expect.poll(() => tab.scripts()).toBe(1);
}

/** What the page does to become another screen without a load. Runs in the page. */
function become({ main, how, url }: { main: string; how: 'pushState' | 'replaceState' | 'hash'; url: string }): void {
	if (how === 'hash') location.hash = url;
	else history[how](null, '', url);
	document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(main));
}

/** From the first frame without the target on, the ring was there for no longer than it takes to see that. */
async function expectNoStaleRing(target: string): Promise<void> {
	const goneFrames = async () => (await framesOf(tab)).filter(({ there }) => !there.includes(target));
	await expect.poll(async () => (await goneFrames()).length).toBeGreaterThan(AT_ONCE);
	expect(
		(await framesOf(tab)).some(({ on }) => on === target),
		'the ring was on the target',
	).toBe(true);
	expect((await goneFrames()).slice(AT_ONCE).filter(({ ring, on }) => ring && on === null)).toEqual([]);
}

/** The page with its main part put in by its own timer. */
function late(delay: number): string {
	const main = mainOf(CPF);
	const put = `<script>setTimeout(() => {
		document.querySelector('main').replaceWith(document.querySelector('template').content);
	}, ${delay})</script></body>`;
	return CPF.replace(main, () => `<main><p>Aguarde</p></main><template>${main}</template>`).replace('</body>', () => put);
}

function mainOf(html: string): string {
	const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0];
	if (!main) throw new Error('the page has no main part');
	return main;
}

function htmlOf(id: string): string {
	return fixturesOf().find((each) => each.id === id)?.html ?? '';
}
