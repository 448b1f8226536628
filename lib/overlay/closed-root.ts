import { HOST_TAG } from './host';

/** Of the browsers' own, for extensions only. */
interface Opening {
	dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null };
}

declare const chrome: Opening | undefined;

/** The closed root of our element on this page, as only an extension can reach it. Null where we are not. */
export function closedRoot(page: Document): ShadowRoot | null {
	const host = page.querySelector(HOST_TAG);
	if (!host) return null;
	if ('openOrClosedShadowRoot' in host && host.openOrClosedShadowRoot instanceof ShadowRoot) return host.openOrClosedShadowRoot;
	return chrome?.dom?.openOrClosedShadowRoot?.(host) ?? null;
}
