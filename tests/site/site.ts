import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fixture, fixturesOf } from './fixtures.ts';

export interface SiteRequest {
	url: string;
	method: string;
}

export interface SiteResponse {
	status: number;
	contentType: string;
	body: string;
}

/** `load`: each screen is a new page. `swap`: the page exchanges its content in place. */
export type WalkMode = 'load' | 'swap';

/** Where the walk goes instead, by `state>destination`, as in `password>consent`. */
export type Detours = Readonly<Record<string, string>>;

/** The screen that answers a plain visit, by host. */
const DOORS: Readonly<Record<string, string>> = {
	'meu.inss.gov.br': 'meu-inss-entry/real',
	'www.gov.br': 'portal-entry/real',
	'acesso.gov.br': 'cpf/real',
	'sso.acesso.gov.br': 'cpf/real',
	'banco-exemplo.example': 'none/bank-site',
};

/**
 * The drawn pages as one little site that can be walked. Knows nothing of
 * browsers: it is asked for an address and answers with a page.
 */
export class Site {
	/** Every address that was asked for, for the proof that nothing else was. */
	readonly asked: string[] = [];
	private readonly fixtures = new Map(fixturesOf().map((fixture) => [fixture.id, fixture]));
	private readonly opened = new Map<string, string>();
	private readonly mode: WalkMode;
	private readonly detours: Detours;

	constructor(mode: WalkMode = 'load', detours: Detours = {}) {
		this.mode = mode;
		this.detours = detours;
	}

	/** Puts a page behind its own address and says which that is. */
	open(id: string): string {
		const { url } = this.fixture(id);
		this.opened.set(pageOf(url), id);
		return url;
	}

	/** The page's text with the script that makes it walkable, or null where this site has nothing. */
	answer({ url, method }: SiteRequest): SiteResponse | null {
		const { pathname, hostname, searchParams } = new URL(url);
		this.asked.push(url);
		if (pathname.startsWith('/_site/') && method === 'GET') return asset(pathname.slice('/_site/'.length));
		const id = method === 'POST' ? this.destination(searchParams) : (this.opened.get(pageOf(url)) ?? DOORS[hostname]);
		if (!id) return null;
		return { status: 200, contentType: 'text/html; charset=utf-8', body: this.page(this.fixture(id)) };
	}

	/** The address to post to for a destination, so that the new page lives where it says. */
	urlOf(id: string): string {
		return this.fixture(id).url;
	}

	private destination(walked: URLSearchParams): string {
		const [from = '', variant = 'real'] = (walked.get('walk_from') ?? '').split('/');
		const go = this.detours[`${from}>${walked.get('walk_go')}`] ?? walked.get('walk_go') ?? '';
		return this.nearest(go, variant);
	}

	private nearest(go: string, variant: string): string {
		if (go.includes('/')) return go;
		return this.fixtures.has(`${go}/${variant}`) ? `${go}/${variant}` : `${go}/real`;
	}

	private fixture(id: string): Fixture {
		const found = this.fixtures.get(id);
		if (!found) throw new Error(`no fixture ${id}`);
		return found;
	}

	private page(fixture: Fixture): string {
		const addresses = Object.fromEntries([...this.fixtures.values()].map(({ id, url }) => [id, url]));
		const settings = JSON.stringify({ id: fixture.id, mode: this.mode, detours: this.detours, addresses });
		return fixture.html.replace(
			/<\/body>/iu,
			() => `<script type="application/json" id="walk-settings">${settings}</script><script src="/_site/walk.js"></script></body>`,
		);
	}
}

function asset(name: string): SiteResponse | null {
	const types: Record<string, string> = { 'sso.css': 'text/css', 'shell.css': 'text/css', 'walk.js': 'text/javascript' };
	const contentType = types[name];
	return contentType
		? { status: 200, contentType: `${contentType}; charset=utf-8`, body: readFileSync(join(import.meta.dirname, name), 'utf8') }
		: null;
}

function pageOf(url: string): string {
	return url.replace(/[?#].*$/u, '');
}
