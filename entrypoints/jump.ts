import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot } from '../lib/overlay/closed-root';

/** The keyboard goes to the guide from wherever it is on the page; Shift and Tab lead back to the marked place. */
export default defineUnlistedScript(() => {
	const root = closedRoot(document);
	const button = root?.querySelector<HTMLElement>('.choices button') ?? root?.querySelector<HTMLElement>('button');
	button?.focus({ preventScroll: true });
});
