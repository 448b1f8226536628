import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The repository, with `/` as separator on every system. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

export interface Node {
	type: string;
	start: number;
	[key: string]: unknown;
}

/** One file of ours, parsed: comments are gone, and a string is a `Literal`, so neither trips a rule about code. */
export interface Source {
	path: string;
	code: string;
	program: Node;
	comments: readonly string[];
}

/** A node, the node around it, and the key under which it hangs there. */
export interface Place {
	node: Node;
	parent: Node | null;
	key: string;
}

const ROOMS = ['lib', 'components', 'entrypoints'];
const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean);

/** Is this name in `.gitignore`, or git's own? */
export function isIgnored(name: string): boolean {
	return name === '.git' || ignored.includes(name) || (name.endsWith('.log') && ignored.includes('*.log'));
}

/** Every file below a folder, as paths from the root. */
export function filesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !path.split('/').some(isIgnored))
		.sort();
}

export function read(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}

export const isCode = (path: string): boolean => /\.tsx?$/u.test(path);

const langOf = (path: string) => (path.endsWith('.js') ? 'js' : path.endsWith('x') ? 'tsx' : 'ts');

/** The code of a file, or some that is shown to a rule under a name of its own. */
export function parse(path: string, code: string = read(path)): Source {
	const { program, comments, errors } = parseSync(path, code, { lang: langOf(path) });
	if (errors.length > 0 || !isNode(program)) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
	return { path, code, program, comments: comments.map((each) => each.value) };
}

/** All TypeScript of lib, components and entrypoints. */
export const sources: readonly Source[] = ROOMS.flatMap(filesIn)
	.filter(isCode)
	.map((path) => parse(path));

export function sourcesOf(...folders: string[]): Source[] {
	return sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

export function* walk(node: Node, parent: Node | null = null, key = ''): Generator<Place> {
	yield { node, parent, key };
	for (const [name, value] of Object.entries(node)) {
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node, name);
	}
}

export function find(source: Source, isWanted: (place: Place) => boolean): Node[] {
	return [...walk(source.program)].filter(isWanted).map(({ node }) => node);
}

export function at({ path, code }: Source, node: Node): string {
	return `${path}:${code.slice(0, node.start).split('\n').length}`;
}

/** Fails with each place and what to do instead. */
export function teach(places: readonly string[], lesson: string): string {
	return places.length === 0 ? '' : `${places.join('\n')}\n→ ${lesson}`;
}

export interface Import {
	/** What stands in the code. */
	from: string;
	/** A path from the root for a file of ours, else the name of a package. */
	to: string;
	isOurs: boolean;
	isTypeOnly: boolean;
	node: Node;
}

/** Imports of every form: static, dynamic, re-exports, and types by `import('…')`. */
export function importsOf(source: Source): Import[] {
	return [...walk(source.program)].flatMap(({ node }) => {
		const literal = node.type === 'TSImportType' ? (node.argument ?? node.source) : node.source;
		if (!/^(Import|Export|TSImportType)/u.test(node.type) || !isNode(literal)) return [];
		const from = stringOf(literal);
		if (from === null) return [];
		const isOurs = from.startsWith('.');
		const to = isOurs ? posix.normalize(`${dirname(source.path)}/${from.replace(/\?.*$/u, '')}`) : from;
		return [{ from, to, isOurs, isTypeOnly: isTypeImport(node), node }];
	});
}

function isTypeImport(node: Node): boolean {
	if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
	const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
	return specifiers.length > 0 && specifiers.every((each) => isNode(each) && (each.importKind === 'type' || each.exportKind === 'type'));
}

export function stringOf(node: unknown): string | null {
	if (!isNode(node)) return null;
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	return node.type === 'TSLiteralType' ? stringOf(node.literal) : null;
}

/** The name behind a dot or in brackets: `.value`, `['value']`, `{ value }` taken apart. */
export function memberOf({ node, parent, key }: Place): string | null {
	if (node.type === 'MemberExpression') return node.computed === true ? stringOf(node.property) : nameOf(node.property);
	if (node.type === 'Property' && parent?.type === 'ObjectPattern' && key === 'properties') return nameOf(node.key) ?? stringOf(node.key);
	return null;
}

export function nameOf(node: unknown): string | null {
	return isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier') && typeof node.name === 'string' ? node.name : null;
}

/** A name that stands for a thing, not for a key of something else. */
export function referenceOf({ node, parent, key }: Place): string | null {
	const isKey = (key === 'property' || key === 'key') && parent?.computed !== true && parent?.shorthand !== true;
	return node.type === 'Identifier' && !isKey ? nameOf(node) : null;
}
