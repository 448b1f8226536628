import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../instrument/browser-path.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { speaking } from '../instrument/speaking.ts';
import { store, underWay } from '../instrument/storage.ts';
import { benchPage, type Size, TARGET } from './bench-page.ts';
import { bundlePeer, bundleProbe } from './bundle.ts';
import { type Contestant, OWN, PEERS, type Peer, SCRIPTS } from './contestants.ts';
import type { Sighting } from './in-page/probe.ts';
import { OwnWorld } from './own-world.ts';
import { Scene } from './scene.ts';

const SAMPLING_US = 100;
const VIEWPORT = { width: 1280, height: 800 };

/**
 * Two browsers of the same kind and with the same switches: in one is the shipped
 * build, with a person on the way stored in it; in the other there is no extension.
 */
export class Stage {
	private readonly walk: Walk;
	private readonly plain: BrowserContext;
	private readonly profile: string;
	private readonly probe: string;
	private readonly peers: ReadonlyMap<Contestant, string>;

	private constructor(walk: Walk, plain: BrowserContext, profile: string, probe: string, peers: ReadonlyMap<Contestant, string>) {
		this.walk = walk;
		this.plain = plain;
		this.profile = profile;
		this.probe = probe;
		this.peers = peers;
	}

	static async open(build: string): Promise<Stage> {
		const executablePath = chromiumPath();
		if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
		const profile = mkdtempSync(join(tmpdir(), 'passo-certo-'));
		const { args, env } = speaking('pt-BR');
		const plain = await chromium.launchPersistentContext(profile, {
			executablePath,
			headless: true,
			viewport: VIEWPORT,
			deviceScaleFactor: 1,
			locale: 'pt-BR',
			ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
			env,
			args,
		});
		const peers = new Map(await Promise.all(PEERS.map(async (peer) => [peer, await scriptOf(peer)] as const)));
		return new Stage(await openWalk({ build, viewport: VIEWPORT }), plain, profile, await bundleProbe(), peers);
	}

	version(): string {
		return this.plain.browser()?.version() ?? '';
	}

	/** A new tab with the page, and the guide pointing at the field as soon as the document is ready. */
	async play(contestant: Contestant, size: Size): Promise<{ scene: Scene; sighting: Sighting }> {
		return this.playIn(await this.openTab(contestant), contestant, size);
	}

	/** The same while the browser writes down what runs. */
	async playProfiled(contestant: Contestant, size: Size) {
		const page = await this.openTab(contestant);
		const session = await page.context().newCDPSession(page);
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
		await session.send('Profiler.start');
		const played = await this.playIn(page, contestant, size);
		const { profile } = await session.send('Profiler.stop');
		return { ...played, profile };
	}

	private async playIn(page: Page, contestant: Contestant, size: Size): Promise<{ scene: Scene; sighting: Sighting }> {
		const { url, html } = benchPage(size);
		await lay(page, url, html);
		const peer = this.peers.get(contestant);
		const point = peer === undefined ? '' : ', benchPeer.point';
		if (peer !== undefined) await page.addInitScript(peer);
		await page.addInitScript(this.started(contestant, point));
		await page.goto(url, { waitUntil: 'load' });
		const sighting: Sighting = await page.evaluate('benchProbe.sighting()');
		return { scene: await Scene.on(page, contestant, this.walk.extensionId, this.probe), sighting };
	}

	/**
	 * Does our element come with the ring in the same frame? The page's world sees
	 * only the element, so the measure stands on this. While the page waits for a
	 * script, the same probe is put into our script's world, where it sees the ring.
	 */
	async ringComesWithHost(size: Size): Promise<boolean> {
		const page = await this.openTab(OWN);
		const world = await OwnWorld.on(page, this.walk.extensionId);
		const { url, html } = benchPage(size);
		await lay(page, url, html.replace('</body>', '<script src="/_site/gate.js"></script></body>'));
		await page.route('**/_site/gate.js', async (route) => {
			await world.ask(`${this.started(OWN)}; null`);
			await route.fulfill({ contentType: 'text/javascript', body: '' });
		});
		await page.addInitScript(this.started(OWN));
		await page.goto(url, { waitUntil: 'load' });
		const outside: Sighting = await page.evaluate('benchProbe.sighting()');
		const inside = await world.ask('benchProbe.sighting()');
		await page.close();
		return inside !== null && typeof inside === 'object' && 'frame' in inside && inside.frame === outside.frame;
	}

	private started(contestant: Contestant, point = ''): string {
		return `${this.probe};globalThis.benchProbe = benchProbe;
			benchProbe.timeRing(${JSON.stringify(contestant)}, ${JSON.stringify(TARGET)}${point});`;
	}

	/** The worker sleeps, as after half a minute without us. */
	async stopWorker(): Promise<void> {
		const session = await this.walk.context.newCDPSession(this.walk.page);
		await session.send('ServiceWorker.enable');
		await session.send('ServiceWorker.stopAllWorkers');
		await new Promise((resolve) => setTimeout(resolve, 500));
		await session.detach();
	}

	async close(): Promise<void> {
		await this.walk.close();
		await this.plain.close();
		rmSync(this.profile, { recursive: true, force: true });
	}

	/** Each run of ours begins with the same memory. */
	private async openTab(contestant: Contestant): Promise<Page> {
		if (contestant === OWN) await store(this.walk, { ...underWay({}) });
		const page = await (contestant === OWN ? this.walk.context : this.plain).newPage();
		await page.bringToFront();
		return page;
	}
}

async function lay(page: Page, url: string, html: string): Promise<void> {
	await page.route(
		(asked) => asked.href === url,
		(route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
	);
}

/** The library and its style sheet, both there before the document is. */
async function scriptOf(peer: Peer): Promise<string> {
	const { js, css } = await bundlePeer(peer);
	return `${js};globalThis.benchPeer = benchPeer;(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); })()
//# sourceURL=bench:/${SCRIPTS[peer]}`;
}
