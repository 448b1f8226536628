/**
 * Resolves when the page has been parsed and a person can see it: not while it is only
 * prerendered. Scripts that the page has put off to the end are not waited for; what they
 * change is seen as a change.
 */
export async function ready(page: Document, signal: AbortSignal): Promise<void> {
	if (isPrerendered(page)) await once(page, 'prerenderingchange', signal);
	if (page.readyState === 'loading') await once(page, 'readystatechange', signal);
}

/** Is it drawn ahead, for a visit that may never come? */
export function isPrerendered(page: Document): boolean {
	return 'prerendering' in page && page.prerendering === true;
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
}
