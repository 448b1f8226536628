import { MIDDLE, SIZES } from './bench-page.ts';
import { ALONE, type Contestant, GUIDES, OWN } from './contestants.ts';
import type { Ledger } from './ledger.ts';
import type { Sample } from './spread.ts';
import type { Stage } from './stage.ts';

/** Until everything that comes after the ring is over: our own second look, the fading in of others. */
const SETTLE_MS = 2_000;
const IDLE_MS = 10_000;
const IDLE_CALLS_MS = 2_000;
const STORM_MS = 5_000;
const STORM_PER_SECOND = 1_000;

/** One run of everything; in each part the contestants come in a new random order. */
export async function measureRound(stage: Stage, ledger: Ledger, progress: (what: string) => void): Promise<void> {
	for (const size of SIZES) {
		for (const contestant of shuffled([...GUIDES, ALONE, 'asleep'] as const)) {
			progress(`ring at ${size}: ${contestant}`);
			if (contestant === 'asleep') await stage.stopWorker();
			const { scene, sighting } = await stage.play(contestant === 'asleep' ? OWN : contestant, size);
			await scene.check();
			await scene.close();
			if (contestant === 'asleep') ledger.write(`ring_ms_worker_asleep ${size}`, OWN, sighting.ms);
			else {
				ledger.write(`ring_ms ${size}`, contestant, sighting.ms);
				ledger.write(`ring_since_arrival_ms ${size}`, contestant, sighting.sinceArrival);
			}
		}
	}
	for (const guide of shuffled(GUIDES)) {
		progress(`following: ${guide}`);
		const { scene } = await stage.play(guide, MIDDLE);
		await scene.rest(SETTLE_MS);
		ledger.write('follow_px', guide, sampleOf(await scene.ask('follow')));
		await scene.rest(SETTLE_MS);
		ledger.write('reattach_ms', guide, sampleOf(await scene.ask('reattach')));
		await scene.close();
	}
	for (const contestant of shuffled([...GUIDES, ALONE] as const)) {
		progress(`at rest and in a storm: ${contestant}`);
		await measureLoad(stage, ledger, contestant);
	}
}

async function measureLoad(stage: Stage, ledger: Ledger, contestant: Contestant): Promise<void> {
	const { scene } = await stage.play(contestant, MIDDLE);
	const busyDuring = async (act: () => Promise<unknown>) => {
		const before = await scene.busyMs();
		await act();
		return (await scene.busyMs()) - before;
	};
	await scene.rest(SETTLE_MS);
	// First of all, before anything else is asked of the tab.
	ledger.write('heap_kb', contestant, await scene.heapKb());
	await scene.rest(SETTLE_MS);
	ledger.write('idle_ms', contestant, await busyDuring(() => scene.rest(IDLE_MS)));
	ledger.write('idle_calls', contestant, await scene.calls(IDLE_CALLS_MS));
	const storm = () => scene.page.evaluate(`benchProbe.storm(${STORM_PER_SECOND}, ${STORM_MS})`);
	ledger.write('storm_cpu', contestant, ((await busyDuring(storm)) / STORM_MS) * 100);
	ledger.write('storm_script_cpu', contestant, ((await scene.scriptMs(storm)) / STORM_MS) * 100);
	await scene.close();
}

function sampleOf(answer: unknown): Sample {
	return typeof answer === 'number' ? answer : null;
}

/** So that nobody always comes after the same other. */
function shuffled<Each>(all: readonly Each[]): Each[] {
	return all
		.map((each) => ({ each, place: Math.random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ each }) => each);
}
