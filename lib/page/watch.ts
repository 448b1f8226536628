/** A page is settled after this much quiet, in ms. */
const QUIET_MS = 250;
/** A page that never rests is looked at this often all the same, in ms. */
const CEILING_MS = 2_000;

const ATTRIBUTES = [
	'class',
	'style',
	'hidden',
	'disabled',
	'open',
	'aria-hidden',
	'aria-disabled',
	'aria-busy',
	'aria-modal',
	'placeholder',
	'title',
	'src',
];

/** Calls `settled` when the page has changed and come to rest, or has become another. No timers while nothing changes. */
export function watch(page: Document, settled: () => void, signal: AbortSignal): void {
	const view = page.defaultView;
	if (!view) return;
	let quiet: number | undefined;
	let ceiling: number | undefined;
	const look = () => {
		view.clearTimeout(quiet);
		view.clearTimeout(ceiling);
		quiet = undefined;
		ceiling = undefined;
		settled();
	};
	const changed = () => {
		view.clearTimeout(quiet);
		quiet = view.setTimeout(look, QUIET_MS);
		ceiling ??= view.setTimeout(look, CEILING_MS);
	};
	const observer = new MutationObserver(changed);
	observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
	const options = { signal };
	if ('navigation' in view && view.navigation instanceof EventTarget)
		view.navigation.addEventListener('currententrychange', changed, options);
	view.addEventListener('popstate', changed, options);
	view.addEventListener('hashchange', changed, options);
	view.addEventListener('load', changed, options);
	view.addEventListener('pageshow', (event) => event.persisted && look(), options);
	view.addEventListener('resize', changed, options);
	page.addEventListener('readystatechange', changed, options);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		view.clearTimeout(quiet);
		view.clearTimeout(ceiling);
	});
}
