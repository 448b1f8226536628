/** How it must end: the guide is seen and can be pressed, or is gone, takes no press, and the badge says so. */
export type End = 'seen' | 'silent';

/** Something that a page may do to hide the guide, to move it, or to lead a press to it. Runs in the page's own world. */
export interface Attack {
	name: string;
	run: string;
	ends: End | { chromium: End; firefox: End };
	/** It lies over the guide at first, and a press at that moment must not count. */
	covers?: true;
}

const STYLE = (css: string) =>
	`document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`;
const HOST = `document.querySelector('passo-certo')`;
const COVER = (look: string) => `const cover = document.createElement('div');
	cover.popover = 'manual';
	cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; pointer-events: none; ${look}';
	document.documentElement.append(cover);
	cover.showPopover();`;

/** `safety.md`’s table, row by row: every way of 2025 and before to hide what an extension draws in a page. */
export const attacks: readonly Attack[] = [
	...[
		['opacity', '0'],
		['transform', 'translate(-9999px)'],
		['display', 'none'],
		['visibility', 'hidden'],
		['pointer-events', 'none'],
		['clip-path', 'inset(50%)'],
		['filter', 'opacity(0)'],
		['zoom', '0.01'],
		['content-visibility', 'hidden'],
	].map(
		([property, value]): Attack => ({
			name: `${property}: ${value} on our element, important`,
			run: `${HOST}.style.setProperty('${property}', '${value}', 'important')`,
			ends: 'seen',
		}),
	),
	{
		name: 'a style sheet against everything',
		run: STYLE(
			'html *, passo-certo { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; font-size: 1px !important } main, main * { all: revert !important }',
		),
		ends: 'seen',
	},
	{
		name: 'an animation of our element',
		run: `${HOST}.animate({ opacity: [0, 0], translate: ['-9999px', '-9999px'] }, { duration: 1e6, fill: 'both' })`,
		ends: 'seen',
	},
	{
		name: 'an endless transition of our element',
		run: STYLE('passo-certo { transition: all 1e6s !important; opacity: 0 !important }'),
		ends: 'seen',
	},
	{ name: 'the page at 1 % of its opacity', run: `document.documentElement.style.opacity = '.01'`, ends: 'seen' },
	{
		name: 'a filter that makes the page transparent',
		run: `document.documentElement.style.filter = 'opacity(0)'`,
		ends: { chromium: 'seen', firefox: 'silent' },
	},
	{
		name: 'a filter that turns the colours of the page round',
		run: `document.documentElement.style.filter = 'invert(1)'`,
		ends: { chromium: 'seen', firefox: 'silent' },
	},
	{ name: 'the page mirrored', run: `document.documentElement.style.transform = 'scaleX(-1)'`, ends: 'seen' },
	{ name: 'the page clipped to nothing', run: `document.documentElement.style.clipPath = 'inset(0 0 0 100%)'`, ends: 'seen' },
	{ name: 'the page masked', run: `document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'`, ends: 'seen' },
	{ name: 'the whole page not displayed', run: `document.documentElement.style.display = 'none'`, ends: 'silent' },
	{ name: 'the content of the page skipped', run: `document.documentElement.style.contentVisibility = 'hidden'`, ends: 'silent' },
	{ name: 'the page at a tenth of its size', run: `document.documentElement.style.zoom = '.1'`, ends: 'seen' },
	{ name: 'the page inert', run: `document.documentElement.inert = true`, ends: 'silent' },
	{ name: 'our element inert', run: `${HOST}.inert = true`, ends: 'seen' },
	{ name: 'our element hidden by its attribute', run: `${HOST}.hidden = true`, ends: 'seen' },
	{ name: 'our popover closed', run: `${HOST}.hidePopover()`, ends: 'seen' },
	{ name: 'our popover no popover any more', run: `${HOST}.removeAttribute('popover')`, ends: 'seen' },
	{ name: 'our element thrown out once', run: `${HOST}.remove(); document.body.append('')`, ends: 'seen' },
	{ name: 'our element thrown out again and again', run: `setInterval(() => ${HOST}?.remove(), 50)`, ends: 'silent' },
	{
		name: 'a layer with the highest z-index',
		run: `document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none' }))`,
		ends: 'seen',
	},
	{ name: 'a later popover through which presses fall', run: COVER('background: #fff'), ends: 'seen', covers: true },
	{ name: 'a later popover, half transparent', run: COVER('background: #fffc'), ends: 'seen', covers: true },
	{
		name: 'a later popover again and again',
		run: `${COVER('background: #fff')} setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 80)`,
		ends: 'silent',
		covers: true,
	},
	{
		name: 'a modal dialog',
		run: `const dialog = document.createElement('dialog'); dialog.textContent = 'Aviso'; document.body.append(dialog); dialog.showModal()`,
		ends: 'seen',
		covers: true,
	},
	{
		name: 'a modal dialog that nobody sees',
		run: `const dialog = document.createElement('dialog'); dialog.style.cssText = 'opacity: 0; filter: opacity(0); width: 0; height: 0; overflow: hidden'; document.body.append(dialog); dialog.showModal()`,
		ends: 'seen',
		covers: true,
	},
	{
		name: 'full screen',
		run: `return document.querySelector('main').requestFullscreen()`,
		ends: 'silent',
	},
	{
		name: 'children of its own in our element',
		run: `${HOST}.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; background: red' }))`,
		ends: 'seen',
	},
	{
		name: 'the browser’s own means changed for the page',
		run: `for (const [prototype, names] of [[Element.prototype, ['attachShadow', 'checkVisibility', 'getClientRects', 'matches']], [Document.prototype, ['elementFromPoint', 'createElement']], [HTMLElement.prototype, ['showPopover', 'hidePopover']]])
			for (const name of names) prototype[name] = () => null;
			window.getComputedStyle = () => ({});`,
		ends: 'seen',
	},
];

export function endOf({ ends }: Attack, browser: 'chromium' | 'firefox'): End {
	return typeof ends === 'string' ? ends : ends[browser];
}
