import type { Report } from './report.ts';

const NAME = 28;
const CELL = 4;

/**
 * The confusion matrix as text: a row for each label, a column for each reading.
 * Only rows and columns with something wrong in them, unless the whole is asked for.
 * Columns carry numbers, because the names of 28 states do not fit beside each other.
 */
export function drawMatrix(matrix: Report['matrix'], isWhole: boolean): string {
	const counts = Object.entries(matrix).flatMap(([label, reads]) => Object.entries(reads).map(([read, n]) => ({ label, read, n })));
	const told = counts.filter(({ label, read }) => isWhole || !isDiagonal(label, read));
	if (told.length === 0) return 'nothing was read as anything else';
	const rows = [...new Set(told.map(({ label }) => label))];
	const columns = [...new Set(told.map(({ read }) => read))].sort((a, b) => order(a, b));
	const line = (name: string, cells: readonly (number | string)[]) =>
		`${name.padEnd(NAME)}${cells.map((cell) => String(cell).padStart(CELL)).join('')}`;
	return [
		line(
			'label \\ read as',
			columns.map((_, index) => index + 1),
		),
		...rows.map((label) =>
			line(
				label,
				columns.map((read) => matrix[label]?.[read] ?? '·'),
			),
		),
		...columns.map((read, index) => `${String(index + 1).padStart(CELL)} ${read}`),
	].join('\n');
}

/** Where everything should be. */
function isDiagonal(label: string, read: string): boolean {
	return label === read || (label === 'none' && read === 'unknown');
}

/** By name, unknown last. */
function order(a: string, b: string): number {
	if (a === 'unknown' || b === 'unknown') return a === b ? 0 : a === 'unknown' ? 1 : -1;
	return a < b ? -1 : 1;
}
