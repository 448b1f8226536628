import { expect, test } from '@playwright/test';
import { openWalk } from '../instrument/extension.ts';
import { type Stop, walkJourney } from '../instrument/walk-journey.ts';
import { type Journey, others, recoveries } from '../site/journeys.ts';
import { Site, type WalkMode } from '../site/site.ts';

const INDEPENDENT_HOSTS = /^https:\/\/(?:[a-z-]+\.)*(?:acesso\.gov\.br|meu\.inss\.gov\.br|banco-exemplo\.example)\//u;

for (const mode of ['load', 'swap'] as const) {
	for (const journey of [...recoveries, ...others]) {
		test(`${journey.name}, ${mode === 'load' ? 'each screen a new page' : 'screens swapped in place'}: the guide leads the whole way`, async () => {
			await walkAndCheck(journey, mode);
		});
	}
}

async function walkAndCheck(journey: Journey, mode: WalkMode): Promise<void> {
	const walk = await openWalk({ site: new Site(mode, journey.detours) });
	try {
		await walkJourney(walk, journey, async (stop) => checkScreen(stop));
		expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
		expect(walk.site.asked.filter((url) => !INDEPENDENT_HOSTS.test(url))).toEqual([]);
	} finally {
		await walk.close();
	}
}

function checkScreen({ screen, shown, wanted }: Stop): void {
	if (screen.state === '') return;
	expect(shown).toMatchObject({ state: screen.state, step: screen.step, reading: 'sure', title: screen.says });
	if (!wanted) {
		expect(shown?.ring, `${screen.state} / ${screen.step}: no ring where there is nothing to point at`).toBeNull();
		return;
	}
	const ring = shown?.ring ?? { x: 0, y: 0, width: 0, height: 0 };
	const isField = 'type' in screen.act || screen.step.startsWith('type-');
	// Around a field the ring also embraces the label above it.
	const above = wanted.y - 6 - ring.y;
	expect(Math.abs(ring.x - (wanted.x - 6))).toBeLessThanOrEqual(isField ? 24 : 2);
	expect(above).toBeGreaterThanOrEqual(-2);
	expect(above).toBeLessThanOrEqual(isField ? 68 : 2);
	expect(Math.abs(ring.x + ring.width - (wanted.x + wanted.width + 6))).toBeLessThanOrEqual(2);
	expect(Math.abs(ring.y + ring.height - (wanted.y + wanted.height + 6))).toBeLessThanOrEqual(2);
}
