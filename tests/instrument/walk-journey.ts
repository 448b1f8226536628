import type { Journey, Screen } from '../site/journeys.ts';
import type { Walk } from './extension.ts';
import { OverlayReader, type Rect, type Shown } from './overlay.ts';

export interface Stop {
	screen: Screen;
	shown: Shown | null;
	/** What the ring should be around. */
	wanted: Rect | null;
	/** The same in words: tag, id, name. */
	target: string;
}

/**
 * Walks a journey in a real browser as a person would: reads the guide, presses
 * its buttons with the mouse, types into the page. Calls back on every screen,
 * before anything is done there.
 */
export async function walkJourney({ page, site, extensionId }: Walk, journey: Journey, each: (stop: Stop) => Promise<void>): Promise<void> {
	const overlay = await OverlayReader.on(page, extensionId);
	await page.goto(site.open(journey.start));
	for (const screen of journey.screens) {
		if (screen.state === '') await page.getByText(choiceOf(screen), { exact: true }).filter({ visible: true }).waitFor();
		const shown = screen.state === '' ? null : await settled(page, overlay, screen);
		const target = shown && (await pointsAt(page, screen)) ? targetOf(page, screen) : null;
		const still = target ? await atRest(overlay, target) : { shown, wanted: null };
		await each({ screen, ...still, target: target ? await nameOf(target) : '' });
		await act(page, overlay, screen);
	}
}

/** The screen, once the ring that belongs to it has been drawn. */
async function settled(page: Walk['page'], overlay: OverlayReader, screen: Screen): Promise<Shown | null> {
	await overlay.step(screen.state, screen.step);
	if (!(await pointsAt(page, screen))) return overlay.read();
	return overlay.until((shown) => shown?.step === screen.step && shown.ring !== null, `a ring for ${screen.state} / ${screen.step}`);
}

/** Ring and target once neither moves any more: a style sheet that comes late moves both. */
async function atRest(overlay: OverlayReader, target: ReturnType<typeof targetOf>): Promise<Pick<Stop, 'shown' | 'wanted'>> {
	let before = '';
	for (;;) {
		const [shown, wanted] = [await overlay.read(), await target.boundingBox()];
		const now = JSON.stringify([shown?.ring, wanted]);
		if (now === before) return { shown, wanted };
		before = now;
		await target.page().waitForTimeout(60);
	}
}

/** Does the drawn page have the thing that this step is about? */
async function pointsAt(page: Walk['page'], screen: Screen): Promise<boolean> {
	return (await targetOf(page, screen).count()) > 0;
}

function targetOf(page: Walk['page'], { step, on }: Screen) {
	if (on) return page.getByRole('button', { name: on, exact: true }).filter({ visible: true });
	return page.locator(`[data-expect~="${step}"]`).filter({ visible: true });
}

function nameOf(target: ReturnType<typeof targetOf>): Promise<string> {
	return target.evaluate((element) => {
		const name = element.getAttribute('placeholder') ?? element.textContent ?? '';
		return `${element.localName}${element.id ? `#${element.id}` : ''} “${name.replace(/\s+/gu, ' ').trim()}”`;
	});
}

async function act(page: Walk['page'], overlay: OverlayReader, screen: Screen): Promise<void> {
	const { act: what } = screen;
	if ('guide' in what) return overlay.press(what.guide);
	if ('press' in what) return targetOf(page, screen).click({ noWaitAfter: true });
	if ('choose' in what) return page.getByText(choiceOf(screen), { exact: true }).filter({ visible: true }).click({ noWaitAfter: true });
	if ('phone' in what) return page.evaluate('walk.later()');
	if ('type' in what) {
		const field = targetOf(page, screen);
		await field.click({ noWaitAfter: true });
		await page.keyboard.type(what.type);
		await page.keyboard.press('Tab');
	}
}

function choiceOf({ act: what }: Screen): string {
	return 'choose' in what ? what.choose : '';
}
