import { describe, expect, test } from 'vitest';
import { NEW_MEMORY, TEXT_SIZES } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { fillIn, leaveOut } from '../../lib/store/unchosen';
import { remembering } from './make';

const LARGE = { ...NEW_MEMORY.preferences, text: 150 } as const;

describe('a size of words', () => {
	test('that nobody chose is not stored, and is what everybody starts with', () => {
		const stored = leaveOut(NEW_MEMORY, NEW_MEMORY.preferences);
		expect(JSON.stringify(stored)).not.toContain('"text"');
		expect(fillIn(stored, NEW_MEMORY.preferences)).toEqual(NEW_MEMORY);
		expect(fillIn(stored, LARGE)).toMatchObject({ preferences: { text: 150 } });
	});

	test('that somebody chose comes back as it was, whatever everybody starts with', () => {
		for (const text of TEXT_SIZES)
			for (const start of [NEW_MEMORY.preferences, LARGE]) {
				const memory = remembering({ goal: 'recover' }, { text });
				expect(fillIn(leaveOut(memory, start), start)).toEqual(memory);
			}
		expect(fillIn(leaveOut(remembering({}, { text: 200 }), NEW_MEMORY.preferences), LARGE)).toMatchObject({ preferences: { text: 200 } });
	});

	test('and a language are filled into what an older version has stored, and nothing of that is lost', () => {
		const journey = { goal: 'recover', way: 'email', lost: [], passed: [{ state: 'cpf', at: 1 }], hidden: false, updatedAt: 1 };
		for (const preferences of [
			{ offers: false, helper: true, contrast: true },
			{ offers: false, helper: true, contrast: true, text: 125 },
		])
			expect(parseMemory(fillIn({ journey, preferences }, NEW_MEMORY.preferences))).toEqual({
				journey,
				preferences: { text: 100, language: null, ...preferences },
			});
	});

	test.each([[null], [undefined], ['text'], [42], [[]], [{}], [{ preferences: null }], [{ preferences: 'text' }]])(
		'is not filled into what is no memory: %j',
		(garbage) => {
			expect(fillIn(garbage, LARGE)).toBe(garbage);
		},
	);
});
