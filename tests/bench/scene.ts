import type { CDPSession, Page } from '@playwright/test';
import { TARGET } from './bench-page.ts';
import { ALONE, type Contestant, OWN, SCRIPTS } from './contestants.ts';
import { momentsOf } from './cpu-profile.ts';
import { OwnWorld } from './own-world.ts';

const SAMPLING_US = 500;

/** One tab in which a guide points at the field, and what the browser says of it. */
export class Scene {
	readonly page: Page;
	private readonly contestant: Contestant;
	private readonly session: CDPSession;
	private readonly enter: () => Promise<OwnWorld>;
	private entered: Promise<OwnWorld> | null = null;

	private constructor(page: Page, contestant: Contestant, session: CDPSession, enter: () => Promise<OwnWorld>) {
		this.page = page;
		this.contestant = contestant;
		this.session = session;
		this.enter = enter;
	}

	static async on(page: Page, contestant: Contestant, extensionId: string, probe: string): Promise<Scene> {
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		return new Scene(page, contestant, session, async () => {
			const world = await OwnWorld.on(page, extensionId);
			await world.ask(`${probe};globalThis.benchProbe = benchProbe; null`);
			return world;
		});
	}

	/** Asks the probe about this guide and the target, from where the guide's mark can be seen. */
	async ask(question: 'follow' | 'reattach' | 'isAround'): Promise<unknown> {
		const expression = `benchProbe.${question}(${JSON.stringify(this.contestant)}, ${JSON.stringify(TARGET)})`;
		if (this.contestant !== OWN) return this.page.evaluate(expression);
		this.entered ??= this.enter();
		return (await this.entered).ask(expression);
	}

	/** Throws when what is drawn is not around the target. */
	async check(): Promise<void> {
		if (this.contestant === ALONE || (await this.ask('isAround')) === true) return;
		throw new Error(`${this.contestant} points, but not at ${TARGET}`);
	}

	/** Processor time of the page's main thread since it began, in ms. */
	async busyMs(): Promise<number> {
		return (await this.metric('TaskDuration')) * 1_000;
	}

	/** When the document was ready, by the browser's own clock, in µs. */
	async readyUs(): Promise<number> {
		return (await this.metric('DomContentLoaded')) * 1_000_000;
	}

	private async metric(name: string): Promise<number> {
		const { metrics } = await this.session.send('Performance.getMetrics');
		return metrics.find((each) => each.name === name)?.value ?? 0;
	}

	/** Ms in which the guide's own script was at work during something, with what the browser did for it at once. */
	async scriptMs(act: () => Promise<unknown>): Promise<number> {
		await this.session.send('Profiler.enable');
		await this.session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
		await this.session.send('Profiler.start');
		await act();
		const { profile } = await this.session.send('Profiler.stop');
		return momentsOf(profile, SCRIPTS[this.contestant]).reduce((sum, { ms }) => sum + ms, 0);
	}

	/** JavaScript of the page and of all scripts in it, after what is not needed was thrown away. */
	async heapKb(): Promise<number> {
		await this.session.send('HeapProfiler.collectGarbage');
		await this.session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await this.session.send('Runtime.getHeapUsage');
		return usedSize / 1_024;
	}

	/** How often any script of this page was called in so many ms. */
	async calls(ms: number): Promise<number> {
		const { frameTree } = await this.session.send('Page.getFrameTree');
		let count = 0;
		this.session.on('Tracing.dataCollected', ({ value }) => {
			count += value.filter((event) => isCall(event, frameTree.frame.id)).length;
		});
		const completed = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
		await this.session.send('Tracing.start', {
			transferMode: 'ReportEvents',
			traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
		});
		await this.rest(ms);
		await this.session.send('Tracing.end');
		await completed;
		return count;
	}

	rest(ms: number): Promise<void> {
		return new Promise((resolve) => setTimeout(resolve, ms));
	}

	close(): Promise<void> {
		return this.page.close();
	}
}

function isCall(event: object, frame: string): boolean {
	const args = 'args' in event ? JSON.stringify(event.args) : '';
	return 'name' in event && event.name === 'FunctionCall' && args.includes(frame);
}
