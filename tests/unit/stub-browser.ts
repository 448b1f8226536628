import { vi } from 'vitest';
import { browser } from 'wxt/browser';

/** What the background asks of the browser when it starts, and the fake browser does not have. */
export function stubBrowser(): void {
	vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://passo-certo.extension/');
	vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
	vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue();
	vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
	vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockReturnValue();
}
