/**
 * How many changes lead from one name to the other: a letter more, less, another, or two
 * neighbours swapped (Damerau and Levenshtein, no part changed twice).
 */
export function editsBetween(one: string, other: string): number {
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row += 1) {
		const next = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const isSwap = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			next.push(
				Math.min(
					valueAt(last, at) + 1,
					valueAt(next, at - 1) + 1,
					valueAt(last, at - 1) + (one[row - 1] === other[at - 1] ? 0 : 1),
					isSwap ? valueAt(before, at - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = last;
		last = next;
	}
	return valueAt(last, other.length);
}

function valueAt(row: readonly number[], at: number): number {
	return row[at] ?? Number.POSITIVE_INFINITY;
}
