import type { Fixture } from '../site/fixtures.ts';
import { openReader } from './open-reader.ts';
import type { Case } from './report.ts';

/** Reads every page with the real look in a real browser. A negative is asked with a journey under way, when the guide is most willing. */
export async function measureCorpus(fixtures: readonly Fixture[], progress: (done: number) => void = () => {}): Promise<Case[]> {
	const reader = await openReader();
	const cases: Case[] = [];
	try {
		for (const fixture of fixtures) {
			const { id, label, provenance } = fixture;
			const reading = await reader.read(fixture, { goal: 'recover', way: 'email' });
			cases.push({
				id,
				label: label === 'none' ? null : label,
				provenance,
				read: reading.state,
				targets: reading.targets.map((each) => each.found),
				ring: label === 'none' && reading.target !== null,
				ms: reading.ms,
			});
			progress(cases.length);
		}
	} finally {
		await reader.close();
	}
	return cases;
}
