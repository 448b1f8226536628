import { expect, type Page, test } from '@playwright/test';
import type { ScreenId } from '../../components/practice/screen-id.ts';
import type { Screen } from '../site/journeys.ts';
import { openWalk, type Walk } from './extension.ts';
import { OverlayReader, type Rect, type Shown } from './overlay.ts';

/** Everything that an extension page could keep. */
const KEPT = `(async () => ({
	local: await chrome.storage.local.get(null),
	session: await chrome.storage.session.get(null),
	sync: await chrome.storage.sync.get(null),
	page: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys()],
}))()`;

/** The rehearsal's banks are nobody's: any of them stands for the one that a journey names. */
const STANDS_FOR: Readonly<Record<string, string>> = { 'Banco do Brasil': 'Banco Capivara' };

/** Screens that are another one with something else going on, or none that the guide knows. */
const STATES: Readonly<Partial<Record<ScreenId, string>>> = {
	refused: 'cpf',
	'wrong-password': 'password',
	'lost-email': 'recovery-email',
	'lost-facial-email': 'recovery-facial-send-code',
	'late-email-code': 'recovery-email-code',
	'late-sms-code': 'recovery-sms-code',
	'late-facial-code': 'recovery-facial-code',
	'late-facial-sms-code': 'recovery-facial-code',
	'facial-sms': 'recovery-facial-send-code',
	'facial-sms-code': 'recovery-facial-code',
	'bank-away': '',
	fake: '',
};

export interface Rehearsal extends Walk {
	overlay: OverlayReader;
}

/**
 * One browser for all tests of a file. What it returns opens the rehearsal in a tab of its
 * own, and makes sure that nothing is left of it and nothing has left it.
 */
export function rehearsals(): (act: (rehearsal: Rehearsal) => Promise<void>) => Promise<void> {
	let walk: Walk;
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async () => {
		walk = await openWalk();
	});
	test.afterAll(() => walk.close());
	return async (act) => {
		const page = await walk.context.newPage();
		await page.bringToFront();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		const overlay = await OverlayReader.on(page, walk.extensionId);
		await page.goto(`chrome-extension://${walk.extensionId}/practice.html`);
		const before = await page.evaluate(KEPT);
		await act({ ...walk, page, overlay });
		expect(await page.evaluate(KEPT), 'what is stored').toEqual(before);
		expect(await page.evaluate('document.querySelector("passo-certo")?.shadowRoot ?? null'), 'the shipped root is closed').toBeNull();
		expect(asked.filter((url) => !url.startsWith(`chrome-extension://${walk.extensionId}/`))).toEqual([]);
		expect(faults).toEqual([]);
		expect(walk.strays).toEqual([]);
		expect(walk.site.asked).toEqual([]);
		await page.close();
	};
}

/** Checks one screen of a journey and does there what the guide says. */
export async function pass({ page, overlay }: Pick<Rehearsal, 'page' | 'overlay'>, screen: Screen): Promise<void> {
	const { state, step, says, act } = screen;
	if (state === '') return passInSilence(page, overlay, screen);
	await overlay.step(state, step);
	const isPointing = 'press' in act || 'type' in act || 'phone' in act;
	const shown = await overlay.until((each) => each?.step === step && (!isPointing || each.ring !== null), `${state} / ${step}`);
	expect(shown).toMatchObject({ state, step, reading: 'sure', title: says, host: '' });
	if ('guide' in act) return overlay.press(act.guide);
	if ('choose' in act) return page.getByRole('button', { name: STANDS_FOR[act.choose] ?? act.choose, exact: true }).click();
	if (!isPointing) return;
	const target = targetOf(page, screen);
	const boxes = await Promise.all((await target.all()).map((each) => each.boundingBox()));
	const ring = ringOf(shown);
	const ringed = boxes.filter((box) => box !== null && isAround(ring, box));
	expect(ringed, `${state} / ${step}: what the ring is on`).toHaveLength(1);
	if ('phone' in act) return page.getByRole('button', { name: 'Fiz no celular' }).click();
	const { x, y, width, height } = ringed[0] ?? ring;
	await page.mouse.click(x + width / 2, y + height / 2);
	if (!('type' in act)) return;
	await page.keyboard.type(act.type);
	await page.keyboard.press('Tab');
}

/** On somebody else's page the guide shows nothing, and the person goes on alone. */
async function passInSilence(page: Page, overlay: OverlayReader, { act }: Screen): Promise<void> {
	const button = page.getByRole('button', { name: 'choose' in act ? act.choose : '', exact: true });
	await button.waitFor();
	await overlay.until((shown) => shown === null, 'nothing');
	await button.click();
}

/** What the guide takes a screen of the rehearsal for; nothing where it is to be silent. */
export function stateOf(screen: ScreenId): string {
	return STATES[screen] ?? screen;
}

/** Goes to a place of the list by its name there. */
export async function jump(page: Page, name: string): Promise<void> {
	await page.getByLabel('Ir para a tela…').selectOption({ label: name });
	// By keyboard: a large panel of the guide may lie over the list.
	await page.getByRole('button', { name: 'Ir', exact: true }).press('Enter');
}

function targetOf(page: Page, { says, act }: Screen) {
	if ('type' in act) return page.getByRole('textbox');
	if ('phone' in act) return page.getByRole('img', { name: 'Código de treino' });
	return page.getByRole('button', { name: nameIn(says), exact: true });
}

/** The button's name as the guide's sentence quotes it. */
export function nameIn(sentence: string): string {
	return /“([^”]+)”/u.exec(sentence)?.[1] ?? '';
}

function ringOf(shown: Shown | null): Rect {
	if (!shown?.ring) throw new Error('no ring');
	return shown.ring;
}

/** The ring stands 6 px off; above a field it also embraces the label. */
function isAround(ring: Rect, box: Rect): boolean {
	const right = ring.x + ring.width - box.x - box.width;
	const bottom = ring.y + ring.height - box.y - box.height;
	const above = box.y - ring.y;
	return [right, bottom].every((gap) => Math.abs(gap - 6) < 2) && box.x - ring.x < 32 && above > 4 && above < 76;
}
