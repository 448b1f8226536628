import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Draws what is kept in the repository: `components/icons.ts`, `components/bubble/strokes.ts` and `public/icon/*.png`. */

const run = promisify(execFile);
const ASSETS = 'node_modules/@phosphor-icons/core/assets';
const STROKES = 'node_modules/lucide-static/icons';
const CHROMIUM = process.env.CHROMIUM ?? 'chromium';
const SIZES = [16, 32, 48, 96, 128];

/** Bold in buttons, filled for verdicts, two-toned only in the tiles. */
const BOLD = [
	'arrow-counter-clockwise',
	'arrow-left',
	'arrow-right',
	'arrow-square-out',
	'calendar-check',
	'caret-down',
	'caret-right',
	'caret-up',
	'check',
	'clock',
	'copy',
	'dots-three-circle',
	'eye-slash',
	'gear',
	'graduation-cap',
	'hand-pointing',
	'house',
	'info',
	'lifebuoy',
	'lightbulb',
	'list-checks',
	'magnifying-glass',
	'path',
	'printer',
	'puzzle-piece',
	'push-pin',
	'signpost',
	'translate',
	'trash',
	'warning',
	'x',
];
const FILLED = ['check-circle', 'hand-palm', 'phone-x', 'warning-circle'];
/** Lines instead of outlines: a third of the bytes, for what is loaded into every page. */
const STROKED = ['arrow-left', 'circle-check', 'eye-closed', 'info', 'search', 'triangle-alert', 'volume-2', 'x'];
const TWO_TONED = ['bank', 'chat-text', 'envelope-simple', 'key', 'scan-smiley', 'sign-in', 'user-plus', 'users-three'];

async function pathsOf(weight: string, name: string): Promise<string> {
	const svg = await readFile(join(ASSETS, weight, `${name}-${weight}.svg`), 'utf8');
	const paths = [...svg.matchAll(/<path d="([^"]+)"( opacity="0\.2")?\/>/g)];
	return paths.map(([, d, faint]) => `{ d: '${d}'${faint ? ', faint: true' : ''} }`).join(', ');
}

async function drawPaths(): Promise<void> {
	const rows = await Promise.all([
		...BOLD.map(async (name) => rowOf(name, await pathsOf('bold', name))),
		...FILLED.map(async (name) => rowOf(name, await pathsOf('fill', name))),
		...TWO_TONED.map(async (name) => rowOf(name, await pathsOf('duotone', name))),
	]);
	await writeFile(
		'components/icons.ts',
		[
			'// Drawn by scripts/draw-icons.ts from Phosphor Icons 2.1.1 (MIT). Add a name there, not here.',
			'',
			'/** The shapes of one icon, on a 256 by 256 board. */',
			'export type IconShapes = readonly { d: string; faint?: boolean }[];',
			'',
			...rows,
			'',
		].join('\n'),
	);
}

async function drawStrokes(): Promise<void> {
	const rows = await Promise.all(
		STROKED.map(async (name) => {
			const svg = await readFile(join(STROKES, `${name}.svg`), 'utf8');
			const shapes = svg.replaceAll(/<circle cx="(\d+)" cy="(\d+)" r="(\d+)" \/>/gu, (_, cx: string, cy: string, r: string) =>
				circle(+cx, +cy, +r),
			);
			const lines = [...shapes.matchAll(/ d="([^"]+)"/gu)].map(([, d = '']) => tenths(absolute(d)));
			return `export const ${camel(name)}Stroke = '${lines.join('')}';`;
		}),
	);
	await writeFile(
		'components/bubble/strokes.ts',
		[
			'// Drawn by scripts/draw-icons.ts from Lucide (ISC). Add a name there, not here.',
			'// One line each, on a 24 by 24 board, to be drawn with a pen and not filled.',
			'',
			...rows,
			'',
		].join('\n'),
	);
}

function circle(cx: number, cy: number, r: number): string {
	return `<path d="M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0" />`;
}

/** A path may begin with a relative move; behind another path it has to say so. What follows it are lines. */
function absolute(d: string): string {
	return d.replace(/^m(-?[\d.]+) ?(-?[\d.]+) ?(?=[-.\d])/u, 'M$1 $2l').replace(/^m/u, 'M');
}

/** Finer than an eye can see on 24 px, and half as long. */
function tenths(d: string): string {
	return d.replaceAll(/\d*\.\d+/gu, (number) => {
		// A point of a pen has to stay one.
		const short = String(Math.max(Math.round(Number(number) * 10), 1) / 10).replace(/^0\./u, '.');
		return short.includes('.') ? short : `${short} `;
	});
}

function camel(name: string): string {
	return name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** One constant each, so that what is shown on a site's pages carries no icon that it does not use. */
function rowOf(name: string, paths: string): string {
	return `export const ${camel(name)}Icon: IconShapes = [${paths}];`;
}

async function drawPngs(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'icon-'));
	const svg = await readFile('public/icon.svg', 'utf8');
	await mkdir('public/icon', { recursive: true });
	for (const size of SIZES) {
		const page = join(folder, `${size}.html`);
		await writeFile(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
		await run(CHROMIUM, [
			'--headless',
			'--no-sandbox',
			'--hide-scrollbars',
			`--window-size=${size},${size}`,
			'--default-background-color=00000000',
			`--screenshot=public/icon/${size}.png`,
			page,
		]);
	}
	await rm(folder, { recursive: true });
}

await drawPaths();
await drawStrokes();
await drawPngs();
