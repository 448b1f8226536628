import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CORPUS = join(import.meta.dirname, '..', 'corpus');

/** One saved or drawn page. Its folder is its label; its first line says where it comes from and its address. */
export interface Fixture {
	/** `cpf/real` */
	id: string;
	/** The folder: a state id, or `none`. */
	label: string;
	name: string;
	/** First word of the first line: drawn, practice or captured. */
	provenance: string;
	url: string;
	/** The window in which it is looked at, in CSS px: what is narrow, or zoomed, says so. */
	viewport: { width: number; height: number };
	html: string;
}

const DESKTOP = { width: 1280, height: 800 };

/** All pages of a corpus folder, found by folder, so that none can be forgotten. */
export function fixturesOf(folder: string = CORPUS): Fixture[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: label }) =>
			readdirSync(join(folder, label))
				.filter((file) => file.endsWith('.html'))
				.map((file) => parseFixture(label, file.replace(/\.html$/u, ''), readFileSync(join(folder, label, file), 'utf8'))),
		)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parseFixture(label: string, name: string, html: string): Fixture {
	const first = /^<!--\s*(\w+)[\s\S]*?url:\s*(\S+)\s*-->/u.exec(html.trimStart());
	const [, provenance, url] = first ?? [];
	if (!first || !provenance || !url || !URL.canParse(url)) {
		throw new Error(`${label}/${name}.html: the first line must be <!-- drawn DATE: … | url: https://… -->`);
	}
	const [, width, height] = /\| viewport: (\d+)x(\d+) \|/u.exec(first[0]) ?? [];
	const viewport = width && height ? { width: Number(width), height: Number(height) } : DESKTOP;
	return { id: `${label}/${name}`, label, name, provenance, url, viewport, html };
}
