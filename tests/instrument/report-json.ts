import type { Report, Tally } from './report.ts';

type StateJson = Omit<Tally, 'targets'> & { targets: number };
type ReportJson = Omit<Report, 'states'> & { states: Record<string, StateJson>; known_failures: unknown };

/** The report as `npm run corpus -- --json` prints it: the targets of a state are one share there. */
export function reportJson({ states, ...rest }: Report, knownFailures: unknown): ReportJson {
	const flat = Object.entries(states).map(([state, { targets, ...tally }]): [string, StateJson] => [
		state,
		{ ...tally, targets: targets.n === 0 ? 1 : targets.right / targets.n },
	]);
	return { states: Object.fromEntries(flat), ...rest, known_failures: knownFailures };
}
