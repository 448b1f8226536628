import type { Page } from '@playwright/test';
import jsqr from 'jsqr';
import * as v from 'valibot';

const pixelsSchema = v.object({ width: v.number(), height: v.number(), bytes: v.string() });

/** What a phone would read from a picture: another hand's decoder than the one that drew it. `blank` lends its canvas. */
export async function readQr(picture: Uint8Array, blank: Page): Promise<string | null> {
	const pixels = await blank.evaluate(`(async () => {
		const bytes = Uint8Array.from(atob('${Buffer.from(picture).toString('base64')}'), (each) => each.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = bitmap;
		const canvas = new OffscreenCanvas(width, height).getContext('2d');
		canvas.drawImage(bitmap, 0, 0);
		const { data } = canvas.getImageData(0, 0, width, height);
		let text = '';
		for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
		return { width, height, bytes: btoa(text) };
	})()`);
	const { width, height, bytes } = v.parse(pixelsSchema, pixels);
	return jsqr(new Uint8ClampedArray(Buffer.from(bytes, 'base64')), width, height)?.data ?? null;
}
