import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { STATE_IDS } from '../core/rule';
import type { ScreenReport } from '../core/screen-report';

const placeSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const placesSchema = v.pipe(v.array(placeSchema), v.maxLength(40));

/** Ids, places in our own rules, yes and no: nothing that a page says fits in. */
export const screenReportSchema = v.strictObject({
	state: v.nullable(v.picklist(STATE_IDS)),
	certainty: v.picklist(['sure', 'likely', 'unknown']),
	truncated: v.boolean(),
	translated: v.boolean(),
	near: v.pipe(
		v.array(v.strictObject({ state: v.picklist(STATE_IDS), missing: placesSchema, forbidden: placesSchema, covered: v.boolean() })),
		v.maxLength(3),
	),
	unfound: placesSchema,
}) satisfies v.GenericSchema<unknown, ScreenReport>;

/** Has a file of the package look at a tab’s screen again, and say why the guide is silent there. Null where it may not look. */
export async function takeReport(tabId: number): Promise<ScreenReport | null> {
	try {
		const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/report.js'] });
		return v.parse(screenReportSchema, answer?.result);
	} catch {
		return null;
	}
}
