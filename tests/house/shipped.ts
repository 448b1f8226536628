import { readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import * as v from 'valibot';
import { importsOf, parse, ROOT, read, type Source } from './source';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
type Build = (typeof BUILDS)[number];

/** The scripts of a build, parsed, with paths inside the build. */
interface Shipped {
	/** They run in pages of the sites, where people type. */
	onPages: readonly Source[];
	/** They run in the background and in our own pages. */
	ofOurOwn: readonly Source[];
}

const manifestSchema = v.object({
	background: v.object({ service_worker: v.optional(v.string()), scripts: v.optional(v.array(v.string())) }),
	content_scripts: v.array(v.object({ js: v.array(v.string()) })),
});

/** What is neither the background’s nor loaded by a page of our own runs on pages of others: nothing can be forgotten. */
export function shipped(build: Build): Shipped {
	const folder = `.output/${build}`;
	const files = filesOf(join(ROOT, folder));
	const scripts = files.filter((path) => path.endsWith('.js')).map((path) => ({ ...parse(`${folder}/${path}`), path }));
	const { background, content_scripts } = v.parse(manifestSchema, JSON.parse(read(`${folder}/manifest.json`)));
	const pages = files.filter((path) => path.endsWith('.html')).flatMap((path) => loadedBy(path, read(`${folder}/${path}`)));
	const own = closure([background.service_worker ?? [], background.scripts ?? [], pages].flat(), scripts);
	const declared = new Set(content_scripts.flatMap(({ js }) => js));
	return {
		onPages: scripts.filter(({ path }) => !own.has(path) || declared.has(path)),
		ofOurOwn: scripts.filter(({ path }) => own.has(path)),
	};
}

/** Every file of a folder, as paths inside it, with `/` on every system. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

function loadedBy(path: string, html: string): string[] {
	return [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/gu)].map(([, to = '']) => resolved(path, to));
}

/** With what they import, and what that imports. */
function closure(starts: readonly string[], scripts: readonly Source[]): ReadonlySet<string> {
	const found = new Set(starts);
	for (const path of found) {
		const source = scripts.find((each) => each.path === path);
		for (const { from } of source ? importsOf(source) : []) found.add(resolved(path, from));
	}
	return found;
}

function resolved(path: string, to: string): string {
	return to.startsWith('/') ? to.slice(1) : posix.normalize(posix.join(dirname(path), to));
}
