/** One measured figure. Null: it did not come to pass, which counts as longer than any number. */
export type Sample = number | null;

export type Part = 'median' | 'min' | 'max';
export type Spread = Record<Part, Sample>;

/** What lies in the middle, and the two ends. Null where there is nothing, or where it never came to pass. */
export function spread(samples: readonly Sample[]): Spread {
	const sorted = [...samples].sort((one, other) => beyond(one) - beyond(other));
	const upper = sorted[Math.floor(sorted.length / 2)] ?? null;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
	return {
		median: upper === null || lower === null ? null : rounded((upper + lower) / 2),
		min: rounded(sorted[0] ?? null),
		max: rounded(sorted.at(-1) ?? null),
	};
}

function beyond(sample: Sample): number {
	return sample ?? Number.MAX_VALUE;
}

/** More than a tenth is not known. Never minus zero. */
function rounded(sample: Sample): Sample {
	return sample === null ? null : Math.round(sample * 10) / 10 + 0;
}
