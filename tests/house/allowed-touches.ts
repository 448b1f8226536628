/** A touch of a forbidden thing that the shipped scripts have on purpose. */
interface Allowed {
	/** In which script, by its path in the build without the build’s own hash. */
	script: string;
	touch: string;
	/** Exactly so many; fewer is a line too much here. */
	count: number;
	why: string;
}

/** On pages of others. Each is also held to its one use by a test, named in `why`. */
export const ALLOWED_ON_PAGES: readonly Allowed[] = [
	{
		script: 'content-scripts/guide.js',
		touch: 'listen keydown',
		count: 1,
		why: 'Esc in our own bubble, inside the closed root (tests/house/forbidden-on-pages.test.ts, “the one exception hears Esc”; the tripwire).',
	},
	{
		script: 'content-scripts/guide.js',
		touch: 'text value',
		count: 1,
		why: 'The words on a drawn button, `<input type="submit">` (forbidden-on-pages.test.ts, “the one exception reads what is written on a drawn button”; the tripwire).',
	},
	{
		script: 'content-scripts/guide.js',
		touch: 'listen to what is named elsewhere',
		count: 2,
		why: 'lib/page/ready.ts waits until the page is there; lib/overlay/overlay.ts hears `toggle` and `fullscreenchange`. The tripwire sees the names at work.',
	},
	{
		script: 'content-scripts/guide.js',
		touch: 'key attributes',
		count: 1,
		why: 'An option of MutationObserver: that an attribute of a short list has changed, not to what.',
	},
	{
		script: 'report.js',
		touch: 'text value',
		count: 1,
		why: 'The words on a drawn button, as in the guide: it looks in the same way.',
	},
	{
		script: 'skeleton.js',
		touch: 'text value',
		count: 1,
		why: 'The same words on a drawn button, masked like any other text of a capture.',
	},
	{ script: 'voice.js', touch: 'key attributes', count: 1, why: 'The same option, on our own bubble.' },
	{ script: 'words.js', touch: 'key attributes', count: 1, why: 'The same option, on our own bubble.' },
];

/** In the background and in pages of our own, which no foreign field is in: of what leads outwards. */
export const ALLOWED_OUTWARDS: readonly Allowed[] = [
	{ script: 'background.js', touch: 'name Function', count: 1, why: '`Function.call.bind` of the polyfill: no code from a string.' },
	{ script: 'background.js', touch: 'key eval', count: 1, why: 'The polyfill’s table of what browsers offer (devtools.inspectedWindow).' },
	{ script: 'chunks/shared.js', touch: 'name Function', count: 1, why: 'The same polyfill in our own pages.' },
	{ script: 'chunks/shared.js', touch: 'key eval', count: 1, why: 'The same table.' },
	{
		script: 'chunks/sheet.js',
		touch: 'text Function',
		count: 1,
		why: 'What uqr calls the squares of a QR code that carry no data; a name, never run.',
	},
];
