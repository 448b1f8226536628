import type { Share } from './profile-ring.ts';
import { COLUMNS, type Row } from './rows.ts';

/** What takes less is left out of the profile, in ms. */
const WORTH_MS = 1;

/** For a terminal. */
export function textTable(rows: readonly Row[], columns: readonly string[] = COLUMNS): string {
	return aligned([['', ...columns], ...rows.map(({ name, cells }) => [name, ...cells])]);
}

export function profileTable(shares: readonly Share[]): string {
	const lines = shares
		.filter(({ total }) => total >= WORTH_MS)
		.map(({ name, at, total, self }) => [name, ...[at, total, self].map((ms) => ms.toFixed(1))]);
	return aligned([['function', 'first at, ms', 'in all, ms', 'by itself, ms'], ...lines]);
}

export function markdownTable(rows: readonly Row[], columns: readonly string[] = COLUMNS): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(['', ...columns]),
		line(['---', ...columns.map(() => '--:')]),
		...rows.map(({ name, cells }) => line([name, ...cells])),
	].join('\n');
}

/** Columns of one width: words to the left, numbers to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
	const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
	const padded = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
	return lines.map((line) => line.map(padded).join('   ').trimEnd()).join('\n');
}
