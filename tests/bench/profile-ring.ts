import type { Size } from './bench-page.ts';
import { OWN, SCRIPTS } from './contestants.ts';
import { type CpuProfile, momentsOf } from './cpu-profile.ts';
import type { Stage } from './stage.ts';

/** A function of ours on the way to the ring, or one of the browser's that ours calls. */
export interface Share {
	name: string;
	/** When it was first seen at work, in ms after the document was ready. */
	at: number;
	/** Ms with all that it calls, and without. */
	total: number;
	self: number;
}

export interface RingProfile {
	shares: readonly Share[];
	ringMs: number;
}

/** Where the time to the ring goes, which being watched makes a little longer. Wants a build with readable names. */
export async function profileRing(stage: Stage, size: Size): Promise<RingProfile> {
	const { scene, sighting, profile } = await stage.playProfiled(OWN, size);
	const ready = await scene.readyUs();
	await scene.close();
	return { shares: sharesOf(profile, ready, ready + sighting.ms * 1_000), ringMs: sighting.ms };
}

/** By first appearance. Recursion counts once. */
export function sharesOf(profile: CpuProfile, readyUs: number, untilUs: number): Share[] {
	const shares = new Map<string, Share>();
	for (const { atUs, ms, stack } of momentsOf(profile, SCRIPTS[OWN])) {
		if (atUs > untilUs) break;
		const names = stack.map(({ functionName }) => functionName || '(no name)');
		for (const [depth, name] of names.entries()) {
			if (names.indexOf(name) !== depth) continue;
			const share = shares.get(name) ?? { name, at: (atUs - readyUs) / 1_000, total: 0, self: 0 };
			shares.set(name, { ...share, total: share.total + ms, self: share.self + (depth === 0 ? ms : 0) });
		}
	}
	return [...shares.values()].sort((one, other) => one.at - other.at);
}
