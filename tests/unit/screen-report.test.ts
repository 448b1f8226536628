import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reportText } from '../../components/popup/report-text';
import { screenReportSchema, takeReport } from '../../lib/bridge/take-report';
import { classify } from '../../lib/core/classify';
import { reportOn, type ScreenReport } from '../../lib/core/screen-report';
import { knowledge } from '../../lib/knowledge';
import { field, heading, page, press, words } from './make';

const invitation = [words('Número do CPF'), field('CPF', { placeholder: 'Digite seu CPF' }), press('Login com seu banco')];
const reportFor = (seen: Parameters<typeof page>[0]): ScreenReport => {
	const snapshot = page(seen);
	return reportOn(snapshot, classify(snapshot, knowledge), knowledge);
};
const textFor = (seen: Parameters<typeof page>[0]): string => reportText(reportFor(seen), '0.1.0', knowledge.states);

test('of a screen that is not recognised, the nearest state and the gates that fail are named by their place', () => {
	const lines = textFor(invitation).split('\n');
	expect(lines.slice(0, 3)).toEqual(['Passo Certo 0.1.0', 'screen: none (unknown)', 'near cpf: must 2']);
});

test('of a screen whose button is not found, the steps without a target are named', () => {
	const lines = textFor([...invitation, press('Continuar'), press('Continuar')]).split('\n');
	expect(lines).toContain('screen: cpf (sure)');
	expect(lines.find((line) => line.startsWith('no target for: '))).toContain('continue-cpf');
});

test('no text of the page is in it, whatever the page says: 2,000 pages', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 4, unit: fc.constantFrom(...'JKWYZQ0123456789') }), { minLength: 1, maxLength: 6 }),
			(said) => {
				const seen = said.flatMap((each) => [heading(each), press(each), field(each, { placeholder: each })]);
				const report = reportFor([...invitation, ...seen]);
				expect(v.safeParse(screenReportSchema, report).success).toBe(true);
				const text = textFor([...invitation, ...seen]).replace(/^Passo Certo .*$/mu, '');
				expect(said.filter((each) => text.includes(each))).toEqual([]);
			},
		),
		{ numRuns: 2_000 },
	);
});

test.each<readonly [what: string, change: Record<string, unknown>]>([
	['a text beside it', { text: 'Olá' }],
	['a text for a state', { state: 'Maria' }],
	['a text for a place', { unfound: ['975.318.642-08'] }],
	['a CPF for a place', { unfound: [97531864208] }],
	['a text in what is near', { near: [{ state: 'cpf', missing: [], forbidden: [], covered: false, said: 'Maria' }] }],
	['more places than there are', { unfound: Array.from({ length: 41 }, () => 1) }],
])('%s is no report', async (_, change) => {
	const report = { ...reportFor(invitation), ...change };
	expect(v.safeParse(screenReportSchema, report).success).toBe(false);
	vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, result: report }] as never);
	expect(await takeReport(7)).toBeNull();
});
