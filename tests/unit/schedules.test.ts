import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { advance, type JourneyEvent } from '../../lib/core/advance';
import { type Memory, NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { anyEvent } from './arbitrary';
import { stubBrowser } from './stub-browser';

/** As our own pages speak: what sites may not say is tried here too. */
const PAGE = { id: 'test-extension-id', url: 'https://passo-certo.extension/popup.html' };
const RUNS = 1_000;

/** At which moment of its work the worker is stopped, try by try; after these tries it is left alone. */
type Fate = 'before it hears' | 'before it writes' | 'before it answers';
const anyFates = fc.array(fc.constantFrom<Fate>('before it hears', 'before it writes', 'before it answers'), { maxLength: 2 });

beforeEach(async () => {
	stubBrowser();
	await restart();
});

/** A worker that starts owns nothing but what lies in the store. */
async function restart(): Promise<void> {
	const kept = await browser.storage.local.get(null);
	fakeBrowser.reset();
	await browser.storage.local.set(kept);
	await background.main();
}

async function deliver(event: JourneyEvent): Promise<Memory | null> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger({ ask: 'advance', event }, PAGE, () => undefined);
	return typeof reply === 'object' && reply !== null && 'memory' in reply ? parseMemory(reply.memory) : null;
}

/** What `ask` does: the same event again until it is answered. */
async function tell(event: JourneyEvent, fates: readonly Fate[]): Promise<Memory | null> {
	for (const fate of fates) {
		const written = vi.spyOn(fakeBrowser.storage.local, 'set');
		if (fate === 'before it writes') written.mockRejectedValue(new Error('stopped'));
		if (fate !== 'before it hears') await deliver(event);
		written.mockRestore();
		await restart();
	}
	return deliver(event);
}

test(`in ${RUNS} random schedules of a worker stopped at any moment, what is remembered is what happened`, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(anyEvent, anyFates), { minLength: 1, maxLength: 12 }), async (schedule) => {
			await browser.storage.local.clear();
			let expected = NEW_MEMORY;
			for (const [event, fates] of schedule) {
				expected = advance(expected, event, Date.now());
				expect(timeless(await tell(event, fates))).toEqual(timeless(expected));
			}
		}),
		{ numRuns: RUNS },
	);
});

test('an event that is told again after it was written is not written again', async () => {
	await tell({ type: 'goal', goal: 'recover' }, []);
	await deliver({ type: 'saw', state: 'cpf' });
	const written = vi.spyOn(fakeBrowser.storage.local, 'set');
	await deliver({ type: 'saw', state: 'cpf' });
	expect(written).not.toHaveBeenCalled();
});

/** Times differ from one try to the next. */
function timeless(memory: Memory | null): unknown {
	return JSON.parse(JSON.stringify(memory, (key, value) => (key === 'at' || key === 'updatedAt' ? 0 : value)));
}
