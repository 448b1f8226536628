import type { Source } from '../core/rule';

/** Somebody to turn to. Text is a message key. */
export interface PersonToTurnTo {
	id: string;
	/** `<say>_name` and `<say>_text`. */
	say: string;
	source: Source;
}

export const people: readonly PersonToTurnTo[] = [
	{ id: 'form', say: 'people_form', source: { from: 'Relato público', checked: '2026-11-22', confidence: 'C' } },
	{ id: 'counter', say: 'people_counter', source: { from: 'Relato público', checked: '2026-11-22', confidence: 'C' } },
	{ id: 'inss', say: 'people_inss', source: { from: 'Relato público', checked: '2026-11-22', confidence: 'C' } },
	{ id: 'phone-135', say: 'people_135', source: { from: 'Relato público', checked: '2026-11-22', confidence: 'C' } },
];
