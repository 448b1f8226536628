import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { advance } from '../../lib/core/advance.ts';
import { type Memory, NEW_MEMORY } from '../../lib/core/memory.ts';
import { STATE_IDS } from '../../lib/core/rule.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { stopAtOnce, stopWorker } from '../instrument/stop-worker.ts';
import { askInside, forget, store, storedBy, underWay } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { others, recoveries } from '../site/journeys.ts';
import { Site } from '../site/site.ts';
import { anyEvent } from '../unit/arbitrary.ts';

/** One browser for all: each test has tabs and a memory of its own. */
test.describe.configure({ mode: 'default' });

const SCHEDULES = 50;
const SEED = 20261128;
const LONG = 180_000;
/** As the guide asks: no reply is a failure, and is tried again (`lib/bridge/ask.ts`). */
const ASK = `globalThis.askKeeper = async (request) => {
	for (const pause of [100, 400, null]) {
		const lost = new Promise((resolve) => setTimeout(resolve, 3000));
		const reply = await Promise.race([chrome.runtime.sendMessage(request).catch(() => undefined), lost]);
		if (reply) return reply;
		if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return null;
}; null`;

/** What is written from now on, in a page of the extension. */
const LISTEN = `if (!globalThis.written) chrome.storage.onChanged.addListener(({ memory }) => memory?.newValue && written.push(memory.newValue));
	globalThis.written = []; null`;

let walk: Walk;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(() => forget(walk));

test.afterEach(() => expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]));

for (const journey of recoveries) {
	test(`${journey.name}: stopped before, during and after every step, the worker loses nothing and writes nothing twice`, async () => {
		test.setTimeout(LONG);
		await askInside(walk, LISTEN);
		const passed: string[] = [];
		let delay = 0;
		await walkJourney(walk, journey, async ({ screen, shown }) => {
			if (screen.state === '') return;
			expect(shown).toMatchObject({ state: screen.state, step: screen.step, title: screen.says });
			if (screen.step !== 'offer' && passed.at(-1) !== screen.state) passed.push(screen.state);
			if (screen.step === 'after-care')
				await expect.poll(journeyOf).toMatchObject({ goal: 'recover', passed: passed.map((state) => ({ state })) });
			await stopWorker(walk);
			// And once more while what is pressed now is being remembered: sooner or later, in ms.
			delay = (delay + 17) % 90;
			setTimeout(() => void stopAtOnce(walk).catch(() => {}), delay);
		});
		expect(passed.length).toBeGreaterThan(6);
		const written = ((await askInside(walk, 'written')) as Memory[]).map(timeless);
		expect(
			written.filter((each, index) => each === written[index - 1]),
			'written twice',
		).toEqual([]);
	});
}

for (const journey of others) {
	test(`${journey.name}: stopped before and during every step, the worker is not missed`, async () => {
		test.setTimeout(LONG);
		// Its site goes other ways.
		const own = await openWalk({ site: new Site('load', journey.detours) });
		try {
			let delay = 0;
			await walkJourney(own, journey, async ({ screen, shown }) => {
				if (screen.state === '') return;
				expect(shown).toMatchObject({ state: screen.state, step: screen.step, title: screen.says });
				await stopWorker(own);
				delay = (delay + 17) % 90;
				setTimeout(() => void stopAtOnce(own).catch(() => {}), delay);
			});
		} finally {
			await own.close();
		}
	});
}

test(`in ${SCHEDULES} random schedules of a worker that is stopped at any moment, what is remembered is what happened`, async () => {
	test.setTimeout(LONG);
	// No guide of a test before tells what it sees.
	await walk.page.goto('about:blank');
	await askInside(walk, ASK);
	const schedules = fc.sample(fc.array(fc.tuple(anyEvent, fc.option(fc.nat({ max: 25 }))), { minLength: 4, maxLength: 8 }), {
		numRuns: SCHEDULES,
		seed: SEED,
	});
	for (const [index, schedule] of schedules.entries()) {
		await forget(walk);
		let expected = NEW_MEMORY;
		for (const [event, delay] of schedule) {
			expected = advance(expected, event, 1);
			const stopping = delay === null ? null : new Promise((resolve) => setTimeout(resolve, delay)).then(() => stopAtOnce(walk));
			const reply = await askInside(walk, `askKeeper({ ask: 'advance', event: ${JSON.stringify(event)} })`);
			expect(reply, `schedule ${index}: every event is answered in the end`).toMatchObject({ ok: true });
			await stopping;
		}
		const { memory } = (await askInside(walk, `askKeeper({ ask: 'memory' })`)) as { memory: Memory };
		expect(JSON.parse(timeless(memory)), `schedule ${index}: ${JSON.stringify(schedule)}`).toEqual(JSON.parse(timeless(expected)));
	}
});

test('of 50 events that two tabs tell at once, with the worker stopped in their midst, none is lost', async () => {
	await store(walk, underWay({ way: 'email' }));
	const tabs = [await openTab(), await openTab()];
	const told = STATE_IDS.slice(0, 25).map((state) => ({ ask: 'advance', event: { type: 'saw', state } }));
	const answers = tabs.map((tab) => tab.inWorld(`Promise.all(${JSON.stringify(told)}.map(askKeeper))`));
	await stopAtOnce(walk);
	for (const answer of await Promise.all(answers)) expect((answer as { ok?: boolean }[]).every((reply) => reply?.ok === true)).toBe(true);
	const kept = ((await journeyOf()) as Memory['journey']).passed.map(({ state }) => state);
	expect(STATE_IDS.slice(0, 25).filter((state) => !kept.includes(state))).toEqual([]);
	for (const { page } of tabs) await page.close();
});

test('two tabs on two screens each keep their own, and the journey rests', async () => {
	await store(walk, underWay({ way: 'email' }));
	const first = await Tab.open(walk);
	await first.visit(walk.site.open('cpf/real'));
	await first.overlay.step('cpf', 'type-cpf');
	const second = await Tab.open(walk);
	await second.visit(walk.site.open('recovery-email/real'));
	await second.overlay.step('recovery-email', 'send-code');
	await second.settle();
	await first.settle();
	const before = await storedBy(walk);
	await second.settle();
	expect(await storedBy(walk), 'nobody goes on talking').toEqual(before);
	expect(((await journeyOf()) as Memory['journey']).passed.map(({ state }) => state)).toEqual(['cpf', 'recovery-email']);
	expect(await first.overlay.read()).toMatchObject({ state: 'cpf', step: 'type-cpf' });
	expect(await second.overlay.read()).toMatchObject({ state: 'recovery-email', step: 'send-code' });
	for (const { page, faults } of [first, second]) {
		await page.close();
		expect(faults).toEqual([]);
	}
});

async function openTab(): Promise<Tab> {
	const tab = await Tab.open(walk);
	// A page of ours without a guide: what is told is told by the test alone.
	await tab.visit(walk.site.open('none/portal-video'));
	await tab.inWorld(ASK);
	return tab;
}

function journeyOf(): Promise<unknown> {
	return askInside(walk, `chrome.storage.local.get('memory').then(({ memory }) => memory?.journey ?? null)`);
}

/** Without the times, which differ. */
function timeless(memory: Memory): string {
	return JSON.stringify(memory, (key, value) => (key === 'at' || key === 'updatedAt' ? 0 : value));
}
