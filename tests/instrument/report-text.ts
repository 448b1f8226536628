import { drawMatrix } from './draw-matrix.ts';
import type { Negatives, Report, Tally } from './report.ts';

const NAME = 28;

/** The report as a person reads it. */
export function reportText(found: Report, isWholeMatrix: boolean): string {
	const { states, provenance, negatives, misses, ms } = found;
	const { families, ...all } = negatives;
	return [
		row('state', ['n', 'right', 'unknown', 'wrong', 'targets'], 'precision (95 % Wilson)', 'recall (95 % Wilson)'),
		...Object.entries(states).map(([state, tally]) => tallyRow(state, tally)),
		'',
		...Object.entries(provenance).map(([from, tally]) => tallyRow(`from: ${from}`, tally)),
		'',
		row('negatives', ['n', 'read as a state', 'rings'], 'left alone (95 % Wilson)'),
		...Object.entries(families).map(([family, each]) => negativesRow(family, each)),
		negativesRow('all negatives', all),
		'',
		`precision   ${share(found.precision, found.precision_interval)}`,
		`recall      ${share(found.recall, found.recall_interval)}`,
		`ms per page ${ms.median.toFixed(1)} median, ${ms.max.toFixed(1)} longest`,
		'',
		drawMatrix(found.matrix, isWholeMatrix),
		'',
		`misses      ${misses.join(', ') || 'none'}`,
	].join('\n');
}

function tallyRow(name: string, tally: Tally): string {
	const { n, right, unknown, wrong, targets } = tally;
	return row(
		name,
		[n, right, unknown, wrong, `${targets.right}/${targets.n}`],
		tally.named === 0 ? 'never named' : share(tally.precision, tally.precision_interval),
		n === 0 ? 'no page' : share(tally.recall, tally.recall_interval),
	);
}

function negativesRow(name: string, { n, wrong, rings, specificity, specificity_interval }: Negatives): string {
	return row(name, [n, wrong, rings], share(specificity, specificity_interval));
}

function row(name: string, counts: readonly (number | string)[], ...shares: readonly string[]): string {
	const cells = counts.map((count, index) => String(count).padStart(index === 0 ? 4 : counts.length === 3 ? 16 : 8));
	return `${name.padEnd(NAME)}${cells.join('')}   ${shares.map((each) => each.padEnd(24)).join('  ')}`.trimEnd();
}

function share(value: number, [low, high]: readonly [number, number]): string {
	return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
