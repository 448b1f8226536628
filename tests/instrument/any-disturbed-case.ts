import fc from 'fast-check';
import type { Fixture } from '../site/fixtures.ts';
import type { DisturbedCase } from './disturb/disturbed-case.ts';
import { KINDS } from './disturb/kinds.ts';

const MAX_KINDS = 5;
const MAX_SEED = 0xffff;

/** Any fixture under one to five kinds, each number of kinds as often as the others. States and pages that are none three to one. */
export function anyDisturbedCase(fixtures: readonly Fixture[]): fc.Arbitrary<DisturbedCase> {
	const ids = (isNone: boolean) => fixtures.filter(({ label }) => (label === 'none') === isNone).map(({ id }) => id);
	const choices = [
		{ weight: 3, list: ids(false) },
		{ weight: 1, list: ids(true) },
	].filter(({ list }) => list.length > 0);
	return fc.record({
		// A smaller case is one of fewer kinds, not one of another page.
		fixture: fc.noShrink(fc.oneof(...choices.map(({ weight, list }) => ({ weight, arbitrary: fc.constantFrom(...list) })))),
		// A list that may not be empty is not shrunk to its first entry alone.
		kinds: fc
			.array(fc.record({ kind: fc.noShrink(fc.constantFrom(...KINDS)), seed: fc.nat({ max: MAX_SEED }) }), {
				maxLength: MAX_KINDS,
				size: 'max',
			})
			.filter((kinds) => kinds.length > 0),
	});
}
