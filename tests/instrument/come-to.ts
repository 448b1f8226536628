import type { Preferences } from '../../lib/core/memory.ts';
import type { Situation } from '../site/situations.ts';
import type { Walk } from './extension.ts';
import { forget, store, underWay } from './storage.ts';
import type { Tab } from './tab.ts';

/** Brings a tab into a situation, as far as the guide shows its step. */
export async function comeTo(
	{ page, state, step, journey, press }: Situation,
	walk: Walk,
	tab: Tab,
	preferences: Partial<Preferences> = {},
): Promise<void> {
	await forget(walk);
	await store(walk, underWay(journey, preferences));
	await tab.visit(walk.site.open(page));
	for (const action of press) await tab.overlay.press(action);
	await tab.overlay.step(state, step);
}
