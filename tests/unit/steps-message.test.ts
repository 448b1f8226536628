import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import type { Say } from '../../components/say';
import { stepsInCode } from '../../components/sheet/steps-in-code';
import { stepsMessage } from '../../components/sheet/steps-message';
import { type MethodFacts, methods } from '../../lib/knowledge';
import { messages } from '../house/portuguese';

const say: Say = (key, ...parts) => (messages.get(key) ?? '').replaceAll(/\$(\d)/gu, (_, at: string) => parts[Number(at) - 1] ?? '');
const plain = (text: string) => text.replaceAll(/[“”"*]/gu, '');
const allSteps = [...new Set(methods.flatMap(({ steps }) => steps))];
const allNeeds = [...new Set(methods.flatMap(({ needs }) => needs))];

/** Any way that could be made of the steps that there are. */
const anyMethod: fc.Arbitrary<MethodFacts> = fc
	.tuple(fc.constantFrom(...methods), fc.shuffledSubarray(allSteps, { minLength: 1, maxLength: 9 }), fc.shuffledSubarray(allNeeds))
	.map(([facts, steps, needs]) => ({ ...facts, steps, needs }));

describe.each([
	['message', stepsMessage],
	['QR code', stepsInCode],
])('what a %s says', (_, write) => {
	test('names every step, numbered and in order, and what no caller may hear comes first', () => {
		fc.assert(
			fc.property(anyMethod, (facts) => {
				const lines = plain(write(facts, say)).split('\n');
				const numbered = lines.filter((line) => /^\d\. /u.test(line));
				expect(numbered).toEqual(facts.steps.map((step, index) => `${index + 1}. ${plain(say(step))}`));
				expect(lines[0]).toBe(say(`guards_${facts.guards}`));
				expect(lines.at(-1)).toContain('Projeto independente. Não é do governo.');
			}),
		);
	});

	test('has no number of a person, no link, and is short', () => {
		fc.assert(
			fc.property(anyMethod, (facts) => {
				const text = write(facts, say);
				expect(text).not.toMatch(/\d{3}|:\/\/|www\.|\$\d|undefined/u);
				expect(text.length).toBeLessThanOrEqual(2000);
				expect(text).toContain('Abra o site digitando o endereço acesso.gov.br.');
			}),
		);
	});
});

test.each(methods.map((facts) => [facts.id, facts] as const))(
	'the message for %s is bold where a button is named, and nowhere else',
	(_, facts) => {
		const names = facts.steps.flatMap((step) => [...say(step).matchAll(/“([^”]+)”/gu)].map(([, name]) => name));
		const bold = [...stepsMessage(facts, say).matchAll(/\*([^*]+)\*/gu)].map(([, name]) => name);
		expect(bold).toEqual(names);
		expect(stepsMessage(facts, say)).not.toMatch(/[“”_~`]/u);
		expect(stepsMessage(facts, say)).toContain('sso.acesso.gov.br');
	},
);

test.each(methods.map((facts) => [facts.id, facts] as const))('the QR code for %s has squares that a phone can tell apart', (_, facts) => {
	expect(encode(stepsInCode(facts, say), { ecc: 'M', boostEcc: false }).version).toBeLessThanOrEqual(20);
});
