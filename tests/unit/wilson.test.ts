import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../instrument/wilson';

describe('the Wilson interval', () => {
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('of %i in %i is what Newcombe (1998, table I) prints', (hits, n, low, high) => {
		expect(wilson(hits, n).map((bound) => bound.toFixed(4))).toEqual([low.toFixed(4), high.toFixed(4)]);
	});

	const anyShare = fc.integer({ min: 1, max: 5_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

	test('holds the share, lies between 0 and 1, and is never of zero width', () => {
		fc.assert(
			fc.property(anyShare, ([hits, n]) => {
				const [low, high] = wilson(hits, n);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(hits / n + 1e-12);
				expect(high).toBeGreaterThanOrEqual(hits / n - 1e-12);
				expect(high - low).toBeGreaterThan(0.0005);
			}),
		);
		expect(wilson(0, 0)).toEqual([0, 1]);
	});

	test('of the misses is that of the hits, mirrored', () => {
		fc.assert(
			fc.property(anyShare, ([hits, n]) => {
				const [low, high] = wilson(hits, n);
				const [lowest, highest] = wilson(n - hits, n);
				expect(1 - highest).toBeCloseTo(low, 9);
				expect(1 - lowest).toBeCloseTo(high, 9);
			}),
		);
	});

	test('narrows when the same share is seen in more pages', () => {
		fc.assert(
			fc.property(anyShare, ([hits, n]) => {
				const [low, high] = wilson(hits, n);
				const [lower, higher] = wilson(4 * hits, 4 * n);
				expect(higher - lower).toBeLessThan(high - low);
			}),
		);
	});
});
