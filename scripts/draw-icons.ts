import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Draws what is kept in the repository: `components/icons.ts` and `public/icon/*.png`. */

const run = promisify(execFile);
const ASSETS = 'node_modules/@phosphor-icons/core/assets';
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
	'dots-three-circle',
	'eye-slash',
	'gear',
	'graduation-cap',
	'hand-pointing',
	'hourglass-medium',
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
	'trash',
	'warning',
	'x',
];
const FILLED = ['check-circle', 'phone-x'];
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

/** One constant each, so that what is shown on a site's pages carries no icon that it does not use. */
function rowOf(name: string, paths: string): string {
	const camel = name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
	return `export const ${camel}Icon: IconShapes = [${paths}];`;
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
await drawPngs();
