import type { Capture } from '../../lib/page/capture.ts';
import type { PlantedPage } from '../site/planted-page.ts';
import { bundleReader } from './bundle-reader.ts';
import { openReader, type PageToRead } from './open-reader.ts';
import type { PageReading } from './reader.ts';

/** A page on which something personal was found after all. */
export interface Survivor {
	at: number;
	found: string[];
	text: string;
}

/** A plain browser that captures pages with the real script, and reads what it captured. */
export interface Capturer {
	/** The page as a file, and how the guide reads first the page and then the file. */
	recapture(page: PageToRead): Promise<{ text: string; before: PageReading; after: PageReading }>;
	/** `asIs`: without any capture, to see whether the search finds what was planted. */
	survivors(pages: readonly PlantedPage[], asIs?: boolean): Promise<Survivor[]>;
	close(): Promise<void>;
}

const BLANK: PageToRead = { url: 'https://blank.invalid/', html: '<!doctype html><title></title>' };
const BATCH = 250;

export async function openCapturer(): Promise<Capturer> {
	const reader = await openReader();
	const script = await bundleReader('capturing-reader.ts');
	const ask = <Answer>(call: string): Promise<Answer> => reader.page.evaluate(`(() => { ${script}; return passoCertoReader.${call}; })()`);
	return {
		async recapture(page) {
			const before = await reader.read(page);
			const captured = await ask<Capture>('captureHere()');
			if (!captured.ok) throw new Error(`${page.url}: ${captured.why}`);
			const url = /url: (\S+) -->/u.exec(captured.text)?.[1] ?? '';
			return { text: captured.text, before, after: await reader.read({ ...page, url, html: captured.text }) };
		},
		async survivors(pages, asIs = false) {
			await reader.read(BLANK);
			const found: Survivor[] = [];
			for (let from = 0; from < pages.length; from += BATCH) {
				const batch = JSON.stringify(pages.slice(from, from + BATCH));
				const some = await ask<Survivor[]>(`survivors(${batch}, ${asIs})`);
				found.push(...some.map((each) => ({ ...each, at: from + each.at })));
			}
			return found;
		},
		close: () => reader.close(),
	};
}
