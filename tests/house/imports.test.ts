import { describe, expect, test } from 'vitest';
import { at, filesIn, type Import, importsOf, read, type Source, sources, teach } from './source';

/** CONTRIBUTING.md. `model`: types, the constants that list them (`rule`, `memory`, `verdict`, `policy`, `languages`), and the guards that know them. */
interface Room {
	level: number;
	core: 'all' | 'model' | 'types' | 'none';
	ours: readonly string[];
	packages: readonly RegExp[];
}

const ROOMS: Record<string, Room> = {
	'lib/core': { level: 0, core: 'all', ours: [], packages: [] },
	'lib/knowledge': { level: 1, core: 'types', ours: [], packages: [] },
	'lib/page': { level: 1, core: 'all', ours: [], packages: [] },
	'lib/overlay': { level: 1, core: 'types', ours: [], packages: [] },
	'lib/address': { level: 1, core: 'types', ours: [], packages: [] },
	'lib/bridge': { level: 1, core: 'model', ours: [], packages: [/^valibot$/u, /^wxt\/browser$/u] },
	'lib/store': { level: 1, core: 'model', ours: [], packages: [/^valibot$/u, /^wxt\/browser$/u, /^wxt\/utils\/storage$/u] },
	'lib/guide': { level: 2, core: 'all', ours: ['lib/knowledge', 'lib/page', 'lib/overlay'], packages: [] },
	components: {
		level: 3,
		core: 'model',
		ours: ['lib/knowledge'],
		packages: [/^preact(\/.+)?$/u, /^uqr$/u, /^@fontsource-variable\/.+\.css$/u],
	},
	entrypoints: { level: 4, core: 'all', ours: ['lib', 'components'], packages: [/^preact(\/.+)?$/u, /^wxt\/.+$/u] },
};
const MODEL = ['rule', 'memory', 'snapshot', 'shape', 'parse-memory', 'verdict', 'policy', 'languages'].map((file) => `lib/core/${file}`);

function roomOf(path: string): string | undefined {
	return Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));
}

/** What is wrong with an import, and what to do instead; null when it is allowed. */
function lesson(source: Source, { to, isOurs, isTypeOnly }: Import): string | null {
	const from = roomOf(source.path);
	const room = from === undefined ? undefined : ROOMS[from];
	if (!from || !room) return `${source.path} is in no room. Put it into one of: ${Object.keys(ROOMS).join(', ')}.`;
	if (!isOurs) {
		if (room.packages.some((each) => each.test(to))) return null;
		return `${from} may not use ${to}. Take what you need as an argument, or do it in the room whose job it is (CONTRIBUTING.md).`;
	}
	const target = roomOf(to);
	if (from === 'entrypoints' && target === 'entrypoints') {
		const [, mine] = source.path.split('/');
		const [, theirs] = to.split('/');
		return mine === theirs ? null : 'Entrypoints never import each other. Move what they share into components or lib.';
	}
	if (target === from) return null;
	if (target === 'lib/core') {
		if (room.core === 'all' || (room.core !== 'none' && isTypeOnly)) return null;
		if (room.core === 'model' && MODEL.includes(to.replace(/\.ts$/u, ''))) return null;
		return `${from} may import core's types only. Write \`import type\`; if you need what the function does, take it as a prop or a port and let a higher room pass it in.`;
	}
	if (room.ours.some((each) => to.startsWith(each))) return null;
	return `${from} (level ${room.level}) may not import ${target ?? to}. Import only from a strictly lower level; rooms of one level meet in lib/guide or in an entrypoint.`;
}

describe('who may import whom', () => {
	test.each(sources.map((source) => [source.path, source] as const))('%s imports only what its room may', (_, source) => {
		const wrong = importsOf(source).flatMap((each) => {
			const why = lesson(source, each);
			return why ? [`${at(source, each.node)} imports ${each.from}\n→ ${why}`] : [];
		});
		expect(wrong.join('\n')).toBe('');
	});

	test('nobody speaks to the polyfill itself', () => {
		const wrong = sources.filter((each) => importsOf(each).some(({ to }) => to === 'webextension-polyfill')).map((each) => each.path);
		expect(wrong, 'Import `browser` from wxt/browser: pages and the background get the polyfill through it.').toEqual([]);
	});

	test('style sheets import only our own or the typeface', () => {
		const wrong = ['components', 'entrypoints']
			.flatMap(filesIn)
			.filter((path) => path.endsWith('.css'))
			.flatMap((path) =>
				[...read(path).matchAll(/@import\s+(?:url\()?["']?([^"')]+)|url\(\s*["']?(?!#|data:image\/svg)([^"')]+)/gu)]
					.map(([, imported, url]) => imported ?? url ?? '')
					.filter((name) => !/^(\.{1,2}\/[\w/.-]+\.css|@fontsource-variable\/[\w/-]+\.css)$/u.test(name))
					.map((name) => `${path} → ${name}`),
			);
		expect(teach(wrong, 'Nothing remote: put the file beside this one, or take it from @fontsource-variable.')).toBe('');
	});

	test('pages of the extension load only their own script, and the letters before it', () => {
		const isOwn = (name: string) => /^(\.\/|(\.\.\/)+node_modules\/@fontsource-variable\/[\w/-]+\.woff2$)/u.test(name);
		const wrong = filesIn('entrypoints')
			.filter((path) => path.endsWith('.html'))
			.flatMap((path) =>
				[...read(path).matchAll(/(?:src|href)="([^"]*)"|<script(?![^>]*\ssrc=)/gu)]
					.filter(([, name]) => name === undefined || !isOwn(name))
					.map(([found]) => `${path}: ${found}`),
			);
		expect(teach(wrong, 'Nothing inline and nothing remote: import it in ./main.tsx.')).toBe('');
	});
});
