import { type Attack, type End, endOf } from '../site/attacks.ts';
import type { Rect } from './overlay.ts';

/** A page with the guide on it, as a test of one browser sees and presses it. */
export interface Attacked {
	browser: 'chromium' | 'firefox';
	/** In the page's own world, as if a person had just pressed something there. */
	run(code: string): Promise<unknown>;
	/** The step that is shown, or null. */
	step(): Promise<string | null>;
	/** A button of the guide, or null. */
	boxOf(action: string): Promise<Rect | null>;
	/** The picture of a part of the window. */
	picture(part: Rect): Promise<string>;
	move(x: number, y: number): Promise<void>;
	click(x: number, y: number): Promise<void>;
	/** Does the badge say that the guide gave up? */
	isMarked(): Promise<boolean>;
}

export interface Outcome {
	end: End | 'neither';
	/** Presses that counted although the button was not seen. */
	blind: number;
	/** Whether a press on the seen button counts. */
	counts: boolean;
	/** The longest task of the page meanwhile, in ms, where the browser tells. */
	longest: number;
}

const BUTTON = 'cannot';
const PANEL = 'stuck';
/** A page that is covered is another one, of which the guide knows nothing. */
const LAUNCHER = 'resume';
const EDGE = 8;
/** For so long a person presses again, in ms. */
const PRESSES = 4_000;
/** By then a fight is over, in ms. */
const OVER = 9_000;
const WATCH = `window.tasks = []; try { new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' }); } catch {}`;

/** Attacks the guide, and presses where its button was and is. */
export async function attack(page: Attacked, it: Attack): Promise<Outcome> {
	const at = await page.boxOf(BUTTON);
	if (!at) throw new Error('the guide was not there before the attack');
	await page.move(1, 1);
	const before = await pictureOf(page, at);
	await page.run(WATCH);
	await page.run(`(() => { ${it.run} })()`);
	let blind = 0;
	const press = async () => {
		// A press on what is seen may count, and shows later.
		if ((await pictureOf(page, at)) === before) return;
		await page.click(at.x + at.width / 2, at.y + at.height / 2);
		await page.move(1, 1);
		if ((await page.step()) === PANEL) blind += 1;
	};
	if (it.covers || endOf(it, page.browser) === 'silent') await press();
	const until = Date.now() + OVER;
	let end: Outcome['end'] = 'neither';
	while (Date.now() < until && end !== endOf(it, page.browser)) {
		end = await endNow(page, before);
		if (endOf(it, page.browser) === 'silent') await press();
	}
	return {
		end,
		blind,
		counts: end === 'seen' && (await isPressable(page)),
		longest: Number(await page.run('Math.max(0, ...window.tasks)')),
	};
}

async function endNow(page: Attacked, before: string): Promise<Outcome['end']> {
	const box = await page.boxOf(BUTTON);
	if (box) return (await pictureOf(page, box)) === before ? 'seen' : 'neither';
	if (await page.boxOf(LAUNCHER)) return 'seen';
	return (await page.isMarked()) ? 'silent' : 'neither';
}

/** Without the edges, which share their pixels with what is behind. */
function pictureOf(page: Attacked, { x, y, width, height }: Rect): Promise<string> | string {
	const part = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
	return part.width >= 1 && part.height >= 1 ? page.picture(part) : '';
}

/** A person presses again when a press came too soon. */
async function isPressable(page: Attacked): Promise<boolean> {
	const before = await page.step();
	const until = Date.now() + PRESSES;
	while (Date.now() < until) {
		const box = (await page.boxOf(BUTTON)) ?? (await page.boxOf(LAUNCHER));
		if (box) await page.click(box.x + box.width / 2, box.y + box.height / 2);
		for (let look = 0; look < 5; look += 1) if ((await page.step()) !== before) return true;
	}
	return false;
}
