import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, report } from '../instrument/report';
import { reportJson } from '../instrument/report-json';

type Row = [id: string, read: string | null, provenance?: string, targets?: Case['targets'], ring?: boolean];

const asCase = ([id, read, provenance = 'drawn', targets = [], ring = false]: Row, index: number): Case => {
	const [label = ''] = id.split('/');
	return { id, label: label === 'none' ? null : label, provenance, read, targets, ring, ms: (index * 7) % 15 };
};

/**
 * Fifteen pages. Read as →   cpf  password  captcha  unknown
 *                cpf           2      1        0        1
 *                password      0      2        1        0
 *                captcha       0      0        0        2
 *                none          1      0        1        4
 */
const ROWS: Row[] = [
	['cpf/a', 'cpf', 'drawn', ['right', 'right']],
	['cpf/b', 'cpf', 'captured', ['none']],
	['cpf/c', 'password', 'captured', ['wrong']],
	['cpf/d', null, 'drawn', ['none']],
	['password/a', 'password', 'drawn', ['right']],
	['password/b', 'password', 'drawn'],
	['password/c', 'captcha', 'drawn', ['right', 'wrong']],
	['captcha/a', null],
	['captcha/b', null],
	['none/clone-cpf-http', null],
	['none/clone-cpf-port', 'cpf', 'captured', [], true],
	['none/half-empty', null],
	['none/half-spinner', 'captcha'],
	['none/login', null],
	['none/login-of-a-school', null, 'drawn', [], true],
];
const found = report(ROWS.map(asCase));
const near = (low: number, high: number) => [expect.closeTo(low, 3), expect.closeTo(high, 3)];

describe('the report on fifteen pages', () => {
	test('counts each label: right, unknown, wrong, and the pages that were given its name', () => {
		expect(found.states.cpf).toMatchObject({ n: 4, right: 2, unknown: 1, wrong: 1, named: 3 });
		expect(found.states.password).toMatchObject({ n: 3, right: 2, unknown: 0, wrong: 1, named: 3 });
		expect(found.states.captcha).toMatchObject({ n: 2, right: 0, unknown: 2, wrong: 0, named: 2 });
		expect(Object.keys(found.states)).toEqual(['captcha', 'cpf', 'password']);
	});

	test('has a precision that pays for negatives read as a state, and a recall that does not', () => {
		expect(found.precision).toBe(4 / 8);
		expect(found.precision_interval).toEqual(near(0.215, 0.785));
		expect(found.recall).toBe(4 / 9);
		expect(found.recall_interval).toEqual(near(0.189, 0.733));
	});

	test('has both for each state: what took its name, and what it lost', () => {
		expect(found.states.cpf).toMatchObject({ precision: 2 / 3, recall: 2 / 4 });
		expect(found.states.cpf).toMatchObject({ precision_interval: near(0.208, 0.939), recall_interval: near(0.15, 0.85) });
		expect(found.states.password).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
		expect(found.states.captcha).toMatchObject({ precision: 0, recall: 0 });
		expect(found.states.captcha).toMatchObject({ precision_interval: near(0, 0.658), recall_interval: near(0, 0.658) });
	});

	test('has both for each provenance, negatives of that provenance included', () => {
		expect(found.provenance).toMatchObject({
			captured: { n: 2, right: 1, unknown: 0, wrong: 1, named: 3, precision: 1 / 3, recall: 1 / 2 },
			drawn: { n: 7, right: 3, unknown: 3, wrong: 1, named: 5, precision: 3 / 5, recall: 3 / 7 },
		});
	});

	test('counts targets where the label is a state, also where the page was not read right', () => {
		expect(found.states.cpf?.targets).toEqual({ n: 5, right: 2, wrong: 1 });
		expect(found.states.password?.targets).toEqual({ n: 3, right: 2, wrong: 1 });
		expect(found.states.captcha?.targets).toEqual({ n: 0, right: 0, wrong: 0 });
		expect(found.provenance.captured?.targets).toEqual({ n: 2, right: 0, wrong: 1 });
	});

	test('counts negatives, by family: read as a state, and with a ring', () => {
		const { families, ...all } = found.negatives;
		expect(all).toEqual({ n: 6, wrong: 2, rings: 2, specificity: 4 / 6, specificity_interval: near(0.3, 0.903) });
		expect(families).toMatchObject({
			clone: { n: 2, wrong: 1, rings: 1, specificity: 1 / 2 },
			half: { n: 2, wrong: 1, rings: 0, specificity: 1 / 2 },
			login: { n: 2, wrong: 0, rings: 1, specificity: 1, specificity_interval: near(0.342, 1) },
		});
		expect(Object.keys(families)).toEqual(['clone', 'half', 'login']);
	});

	test('tells what was taken for what', () => {
		expect(found.matrix).toEqual({
			captcha: { unknown: 2 },
			cpf: { cpf: 2, password: 1, unknown: 1 },
			none: { captcha: 1, cpf: 1, unknown: 4 },
			password: { captcha: 1, password: 2 },
		});
		expect(found.confusion).toEqual({
			'captcha>unknown': 2,
			'cpf>password': 1,
			'cpf>unknown': 1,
			'none>captcha': 1,
			'none>cpf': 1,
			'password>captcha': 1,
		});
	});

	test('names every page that was read wrong, and every page with a target that is not the right one', () => {
		expect(found.misses).toEqual([
			'cpf/b',
			'cpf/c',
			'cpf/d',
			'password/c',
			'captcha/a',
			'captcha/b',
			'none/clone-cpf-port',
			'none/half-spinner',
		]);
	});

	test('tells the middle and the longest time, whatever the order of the pages', () => {
		expect(found.ms).toEqual({ median: 7, max: 14 });
	});

	test('has the shape that was promised when it is printed as JSON', () => {
		const json = reportJson(found, ['cpf/b']);
		expect(json).toMatchObject({
			states: { cpf: { n: 4, right: 2, unknown: 1, wrong: 1, targets: 2 / 5 }, captcha: { targets: 1 } },
			negatives: { n: 6, wrong: 2 },
			precision: 0.5,
			recall: 4 / 9,
			known_failures: ['cpf/b'],
		});
		expect(JSON.parse(JSON.stringify(json))).toEqual(json);
	});
});

test('a state that no page has, but that a page was read as, has a precision of its own', () => {
	const { states } = report([asCase(['none/news', 'account'], 0)]);
	expect(states.account).toMatchObject({ n: 0, named: 1, precision: 0, recall: 1, recall_interval: [0, 1] });
});

test('without any page nothing is wrong, and nothing is known', () => {
	expect(report([])).toMatchObject({
		precision: 1,
		precision_interval: [0, 1],
		recall: 1,
		recall_interval: [0, 1],
		negatives: { n: 0, specificity: 1, specificity_interval: [0, 1] },
		misses: [],
		ms: { median: 0, max: 0 },
	});
});

const STATES = ['cpf', 'password', 'captcha'] as const;
const anyCase: fc.Arbitrary<Case> = fc
	.record({
		label: fc.constantFrom(...STATES, null),
		read: fc.constantFrom(...STATES, null),
		provenance: fc.constantFrom('drawn', 'captured'),
		targets: fc.array(fc.constantFrom('right', 'none', 'wrong'), { maxLength: 3 }),
		ring: fc.boolean(),
		ms: fc.nat(),
	})
	.map((each) => ({ ...each, id: `${each.label ?? 'none'}/a-page` }));

describe('whatever the pages', () => {
	test('one right answer made wrong never raises precision or recall, of the whole or of the state', () => {
		fc.assert(
			fc.property(fc.array(anyCase, { minLength: 1, maxLength: 40 }), fc.nat(), fc.constantFrom(...STATES), (cases, at, read) => {
				const { length } = cases;
				const before = cases.map((each, index) => (index === at % length ? { ...each, read: each.label } : each));
				const after = before.map((each, index) =>
					index === at % length ? { ...each, read: each.label === read ? (STATES.find((one) => one !== read) ?? null) : read } : each,
				);
				const [good, bad] = [report(before), report(after)];
				expect(bad.precision).toBeLessThanOrEqual(good.precision);
				expect(bad.recall).toBeLessThanOrEqual(good.recall);
				expect(bad.negatives.specificity).toBeLessThanOrEqual(good.negatives.specificity);
				for (const state of STATES) {
					expect(bad.states[state]?.precision ?? 1).toBeLessThanOrEqual(good.states[state]?.precision ?? 1);
					expect(bad.states[state]?.recall ?? 1).toBeLessThanOrEqual(good.states[state]?.recall ?? 1);
				}
			}),
		);
	});

	test('every page is counted once: by state, by provenance, by family and in the matrix', () => {
		fc.assert(
			fc.property(fc.array(anyCase, { maxLength: 40 }), (cases) => {
				const { states, provenance, negatives, matrix } = report(cases);
				const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
				const positives = cases.length - negatives.n;
				for (const tallies of [states, provenance]) {
					expect(sum(Object.values(tallies).map(({ n }) => n))).toBe(positives);
					for (const { n, right, unknown, wrong } of Object.values(tallies)) expect(right + unknown + wrong).toBe(n);
				}
				expect(sum(Object.values(negatives.families).map(({ n }) => n))).toBe(negatives.n);
				expect(sum(Object.values(matrix).flatMap((reads) => Object.values(reads)))).toBe(cases.length);
			}),
		);
	});

	test('their order makes no difference to any figure', () => {
		fc.assert(
			fc.property(fc.array(anyCase, { maxLength: 20 }), (cases) => {
				const { misses, ...figures } = report(cases);
				const { misses: reversed, ...same } = report(cases.toReversed());
				expect(same).toEqual(figures);
				expect(reversed.toReversed()).toEqual(misses);
			}),
		);
	});
});
