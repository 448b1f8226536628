import { describe, expect, test } from 'vitest';
import type { Knowledge, StateId, StateRule } from '../../lib/core/rule';
import { knowledge } from '../../lib/knowledge';
import { measureDisturbance } from '../instrument/measure-disturbance';
import { openDisturber } from '../instrument/open-disturber';
import { fixturesOf } from '../site/fixtures';

const PAGE = 'consent/real';
const fixtures = fixturesOf().filter(({ id }) => id === PAGE);

/** Our rules, but one of them written without care. */
function spoiled(state: StateId, careless: Partial<StateRule>): Knowledge {
	return { ...knowledge, states: knowledge.states.map((rule) => (rule.id === state ? { ...rule, ...careless } : rule)) };
}

/** Takes the page for its own as soon as its main button is gone: nearly all of its `never` is missing. */
const greedy = spoiled('password', {
	must: [{ words: ['Autorização de uso de dados pessoais'] }],
	never: [{ press: ['Autorizar'] }],
});

const removals = Array.from({ length: 60 }, (_, seed) => ({ fixture: PAGE, kinds: [{ kind: 'remove-control' as const, seed }] }));

async function readWith(rules: Knowledge) {
	const disturber = await openDisturber(fixtures, { pages: 1, knowledge: rules });
	try {
		const [undisturbed, ...readings] = await disturber.read([{ fixture: PAGE, kinds: [] }, ...removals]);
		return { undisturbed: undisturbed?.outcome, wrong: readings.filter(({ outcome }) => outcome === 'wrong') };
	} finally {
		await disturber.close();
	}
}

describe('a rule that is wrong on purpose', { timeout: 240_000 }, () => {
	test('is caught where only a disturbance shows it', async () => {
		const { undisturbed, wrong } = await readWith(greedy);
		expect(undisturbed).toBe('right');
		expect(wrong.length).toBeGreaterThan(0);
		expect(new Set(wrong.map(({ read }) => read))).toEqual(new Set(['password']));
	});

	test('is the reason: under our own rules the same cases are not wrong', async () => {
		expect(await readWith(knowledge)).toEqual({ undisturbed: 'right', wrong: [] });
	});

	test('is shown in as few kinds as it takes', async () => {
		const { findings, readings } = await measureDisturbance(fixtures, { runs: 200, seed: 1, knowledge: greedy });
		const finding = findings.find(({ reading }) => reading.why === 'read as password');
		expect(readings).toHaveLength(200);
		expect(finding?.disturbed.kinds).toHaveLength(1);
		expect(finding?.disturbed.kinds[0]?.kind).toBe('remove-control');
	});

	test('is caught when it points at what does not belong to the page', async () => {
		const careless = spoiled('consent', {
			steps: [{ id: 'authorize', kind: 'solve', say: 'authorize', target: { frame: ['Atendimento virtual'] } }],
		});
		const { findings } = await measureDisturbance(fixtures, { runs: 60, seed: 1, knowledge: careless });
		expect(findings.map(({ reading }) => reading.why)).toContain('target of authorize');
	});

	test('that is wrong even undisturbed is left to the corpus', async () => {
		const always = spoiled('consent', { id: 'account' });
		const { readings, undisturbed } = await measureDisturbance(fixtures, { runs: 10, seed: 1, knowledge: always });
		expect(undisturbed.map(({ outcome }) => outcome)).toEqual(['wrong']);
		expect(readings).toEqual([]);
	});
});
