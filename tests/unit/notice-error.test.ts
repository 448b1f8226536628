import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeError } from '../../lib/core/notice-error';
import { type ErrorRule, STATE_IDS } from '../../lib/core/rule';
import { knowledge } from '../../lib/knowledge';
import { alert, field, heading, page, press, words } from './make';

const sentences = knowledge.errors.flatMap((rule) => rule.says.map((says) => [says, rule.id, rule] as const));
const stateFor = (rule: ErrorRule) => rule.on?.[0] ?? 'recovery-facial';

describe('a message of the site', () => {
	test.each(sentences)('“%s” is %s, whatever its number, case and place', (says, id, rule) => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.boolean(), (number, isBefore) => {
				const code = `ERL${String(number).padStart(7, '0')}`;
				const text = isBefore ? `${code} - ${says}.` : `${says}. (${code})`;
				for (const seen of [alert(text), words(text), alert(text.toUpperCase())]) {
					const found = noticeError(page([heading('Título'), press('Continuar'), seen]), stateFor(rule), knowledge.errors);
					expect(found).toMatchObject({ rule: { id }, index: 2 });
				}
			}),
			{ numRuns: 30 },
		);
	});

	test.each(sentences)('“%s” counts only where it belongs', (says, id, rule) => {
		for (const state of STATE_IDS) {
			const found = noticeError(page([alert(says)]), state, knowledge.errors);
			if (rule.on && !rule.on.includes(state)) expect(found?.rule.id).not.toBe(id);
			else expect(found).not.toBeNull();
		}
	});

	test('is not read from buttons and fields', () => {
		for (const [says, , rule] of sentences) {
			expect(noticeError(page([press(says), field(says)]), stateFor(rule), knowledge.errors)).toBeNull();
		}
	});

	test('a number alone explains nothing', () => {
		expect(noticeError(page([alert('ERL0003900')]), 'cpf', knowledge.errors)).toBeNull();
	});

	test('an ordinary page has none', () => {
		for (const text of ['Digite o código recebido em:', 'Sua senha deve conter', 'CPF', 'Bloqueio']) {
			expect(noticeError(page([words(text)]), 'cpf', knowledge.errors)).toBeNull();
		}
	});
});
