/** The 95 % Wilson score interval of `hits` in `n`; [0, 1] where nothing was tried. Never of zero width, even at 0 or n hits. */
export function wilson(hits: number, n: number): [number, number] {
	if (n === 0) return [0, 1];
	const z = 1.96;
	const share = hits / n;
	const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
	const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
