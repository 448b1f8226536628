import type { Page } from '@playwright/test';
import type { Tab } from './tab.ts';

/** Where the keyboard is: `ours:` and the name of one of our buttons, or an element of the page. */
export const AT = `(() => {
	const { activeElement } = document;
	if (!activeElement || activeElement === document.body) return '';
	if (activeElement.localName === 'passo-certo')
		return 'ours:' + (chrome.dom.openOrClosedShadowRoot(activeElement).activeElement?.dataset.action ?? '');
	const all = [...document.querySelectorAll('*')];
	return all.indexOf(activeElement) + ' ' + activeElement.localName + (activeElement.id ? '#' + activeElement.id : '');
})()`;

const STOPS = 80;

/** Someone who uses the keyboard and nothing else. */
export class Keyboard {
	private readonly tab: Tab;

	constructor(tab: Tab) {
		this.tab = tab;
	}

	async at(): Promise<string> {
		return String(await this.tab.inWorld(AT));
	}

	/** Every stop of the Tab key from where it is until it leaves the page, or comes round. */
	round(): Promise<string[]> {
		return stopsOf(this.tab.page, () => this.at());
	}

	async goToOurs(action: string): Promise<void> {
		await this.go(async () => (await this.at()) === `ours:${action}`, action);
	}

	/** A press right after something new appeared does not count, so a person presses again. */
	async pressOurs(action: string): Promise<void> {
		const before = JSON.stringify(said(await this.tab.overlay.read()));
		for (let attempt = 0; attempt < 10; attempt += 1) {
			await this.goToOurs(action);
			await this.tab.page.keyboard.press('Enter');
			const changed = await this.tab.overlay
				.until((shown) => JSON.stringify(said(shown)) !== before, 'something else', 400)
				.catch(() => null);
			if (changed) return;
		}
		throw new Error(`Enter on ${action} changed nothing`);
	}

	/** Goes to what the drawn page marks for a step, or to what has a name. */
	async goToPage(target: { step: string } | { name: string }): Promise<void> {
		const found =
			'step' in target
				? this.tab.page.locator(`[data-expect~="${target.step}"]`).filter({ visible: true })
				: this.tab.page.getByRole('button', { name: target.name, exact: true }).filter({ visible: true });
		await this.go(() => found.evaluate((element) => element === document.activeElement), JSON.stringify(target));
	}

	/** Goes to the next field that can be typed into. */
	async goToField(): Promise<void> {
		await this.tab.page.keyboard.press('Tab');
		await this.go(() => this.tab.page.evaluate('document.activeElement?.matches("input[type=text]") ?? false').then(Boolean), 'a field');
	}

	private async go(isThere: () => Promise<boolean>, where: string): Promise<void> {
		for (let count = 0; count < STOPS; count += 1) {
			if (await isThere()) return;
			await this.tab.page.keyboard.press('Tab');
		}
		throw new Error(`the Tab key does not come to ${where}`);
	}
}

export async function stopsOf(page: Page, at: () => Promise<string>): Promise<string[]> {
	const stops: string[] = [];
	for (let count = 0; count < STOPS; count += 1) {
		await page.keyboard.press('Tab');
		const stop = await at();
		if (stop === '' || stop === stops[0]) break;
		stops.push(stop);
	}
	return stops;
}

function said(shown: { state: string; step: string; launcher: boolean } | null): unknown {
	return shown && [shown.state, shown.step, shown.launcher];
}
