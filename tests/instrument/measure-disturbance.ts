import fc from 'fast-check';
import type { Fixture } from '../site/fixtures.ts';
import { anyDisturbedCase } from './any-disturbed-case.ts';
import type { DisturbedCase, DisturbedReading } from './disturb/disturbed-case.ts';
import { type Disturber, type DisturberOptions, openDisturber } from './open-disturber.ts';

/** Something wrong, in as few kinds as it takes, and how many cases were wrong in the same way. */
export interface Finding {
	disturbed: DisturbedCase;
	reading: DisturbedReading;
	cases: number;
}

export interface DisturbanceMeasure {
	readings: DisturbedReading[];
	findings: Finding[];
	/** Every page as it is, undisturbed. */
	undisturbed: DisturbedReading[];
	/** Cases drawn of which no kind found anything to change. They are not counted; others were drawn instead. */
	idle: number;
}

/** Where a case comes from: the seed of its stride, and its place in it. */
interface Drawn {
	seed: number;
	index: number;
}

export interface Draw extends DisturberOptions {
	runs: number;
	seed: number;
	progress?: (done: number) => void;
}

/** Cases are drawn this many at a time, each time from a seed of its own: to shrink one, only those before it are drawn again. */
const STRIDE = 2_500;
/** More draws than this for each case that is wanted, and the pages have nothing to disturb. */
const MOST_DRAWS = 2;
const MOST_SHRUNK = 40;

/**
 * Draws cases until `runs` of them changed something, reads them all, and shrinks
 * one of each way to be wrong. A page that is wrong as it is says nothing about
 * disturbances: it is left out, and fails in the corpus.
 */
export async function measureDisturbance(fixtures: readonly Fixture[], draw: Draw): Promise<DisturbanceMeasure> {
	const { runs, seed, progress = () => {} } = draw;
	const disturber = await openDisturber(fixtures, draw);
	const readings: DisturbedReading[] = [];
	const wrong = new Map<string, Drawn & { cases: number }>();
	let idle = 0;
	try {
		const undisturbed = await disturber.read(fixtures.map(({ id }) => ({ fixture: id, kinds: [] })));
		const usable = fixtures.filter((_, index) => undisturbed[index]?.outcome !== 'wrong');
		if (usable.length === 0) return { readings, findings: [], undisturbed, idle };
		const any = anyDisturbedCase(usable);
		const size = Math.min(STRIDE, runs);
		for (let stride = 0; readings.length < runs && stride * size < runs * MOST_DRAWS; stride += 1) {
			const cases = fc.sample(any, { seed: seed + stride, numRuns: size, unbiased: true });
			for (const [index, reading] of (await disturber.read(cases)).entries()) {
				if (readings.length >= runs) break;
				if (reading.applied.length === 0) {
					idle += 1;
					continue;
				}
				readings.push(reading);
				if (reading.outcome !== 'wrong') continue;
				const known = wrong.get(wayOf(reading)) ?? { seed: seed + stride, index, cases: 0 };
				wrong.set(wayOf(reading), { ...known, cases: known.cases + 1 });
			}
			progress(readings.length);
		}
		const findings: Finding[] = [];
		for (const [way, { cases, ...drawn }] of [...wrong].slice(0, MOST_SHRUNK)) {
			const disturbed = await shrink(any, disturber, way, drawn);
			const [reading] = disturbed ? await disturber.read([disturbed]) : [];
			if (disturbed && reading) findings.push({ disturbed, reading, cases });
		}
		return { readings, findings, undisturbed, idle };
	} finally {
		await disturber.close();
	}
}

/** What is the same about wrong readings that have one cause, as far as can be told from outside. */
function wayOf({ expected, why }: DisturbedReading): string {
	return `${expected ?? 'none'} ${why}`;
}

async function shrink(
	any: fc.Arbitrary<DisturbedCase>,
	disturber: Disturber,
	way: string,
	{ seed, index }: Drawn,
): Promise<DisturbedCase | null> {
	const isFine = async (disturbed: DisturbedCase) => {
		const [reading] = await disturber.read([disturbed]);
		return reading?.outcome !== 'wrong' || wayOf(reading) !== way;
	};
	const { counterexample } = await fc.check(fc.asyncProperty(any, isFine), { seed, path: String(index), numRuns: 1, unbiased: true });
	return counterexample?.[0] ?? null;
}
