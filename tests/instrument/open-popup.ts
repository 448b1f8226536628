import type { Page } from '@playwright/test';
import type { Walk } from './extension.ts';

/** The popup in a tab of its own, in its own size. */
export async function openPopup({ context, extensionId }: Walk): Promise<Page> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 420, height: 600 });
	await page.goto(`chrome-extension://${extensionId}/popup.html`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return page;
}
