/** A page is settled after this much quiet, in ms. */
const QUIET_MS = 250;
/** A page that never rests is looked at all the same, first after this long, in ms; … */
const CEILING_MS = 2_000;
/** … then after twice as long each time, up to this: a page that moves all the time has shown what it has to show. */
const RESTLESS_MS = 5_000;

const ATTRIBUTES = [
	'class',
	'style',
	'hidden',
	'inert',
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
	if (!view || signal.aborted) return;
	let timer: number | undefined;
	let changedAt = 0;
	let lookAt = 0;
	let restless = 0;
	const look = () => {
		view.clearTimeout(timer);
		timer = undefined;
		settled();
	};
	/** One timer for a whole storm: setting a new one for each change would cost more than the changes. */
	const due = () => {
		const rest = changedAt + QUIET_MS - view.performance.now();
		const left = Math.min(rest, lookAt - view.performance.now());
		if (left > 1) {
			timer = view.setTimeout(due, left);
			return;
		}
		restless = rest > 1 ? restless + 1 : 0;
		look();
	};
	const changed = () => {
		changedAt = view.performance.now();
		if (timer !== undefined) return;
		lookAt = changedAt + Math.min(CEILING_MS * 2 ** restless, RESTLESS_MS);
		timer = view.setTimeout(due, QUIET_MS);
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
		view.clearTimeout(timer);
	});
}
