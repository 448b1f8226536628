import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Longer than the longest that the script makes. */
const MAX_LENGTH = 500_000;

const capturedSchema = v.variant('ok', [
	v.strictObject({ ok: v.literal(true), text: v.pipe(v.string(), v.maxLength(MAX_LENGTH), v.startsWith('<!-- captured ')) }),
	v.strictObject({ ok: v.literal(false), why: v.literal('too-large') }),
]);

/** A screen as a file, or why there is none: too large, or no page that we may see. */
export type Captured = v.InferOutput<typeof capturedSchema> | { ok: false; why: 'no-page' };

/**
 * Has a file of the package write the screen of a tab down. What it writes comes back as the answer
 * of the call, to the page of ours that asked: messages have no room for a text, and the background never holds it.
 */
export async function takeSkeleton(tabId: number): Promise<Captured> {
	try {
		const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/skeleton.js'] });
		return v.parse(capturedSchema, answer?.result);
	} catch {
		return { ok: false, why: 'no-page' };
	}
}
