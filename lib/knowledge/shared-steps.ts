import type { Step } from '../core/rule';

/** Back at an entry after a recovery: the last words of the way, and the first of the next. */
export const AFTER_CARE: Step = {
	id: 'after-care',
	kind: 'panel',
	when: { goal: ['recover'], passed: ['new-password'] },
	choices: ['start-login', 'start-recover', 'erase'],
};

/** What every screen that asks for a sent code has in common. */
export const RESEND_CODE: Step = {
	id: 'resend-code',
	kind: 'press',
	when: { asked: 'resend' },
	target: { press: ['Reenviar código', 'Reenviar'] },
	choices: ['have-code'],
};
export const TYPE_CODE: Step = {
	id: 'type-code',
	kind: 'field',
	guards: 'code',
	target: { field: 'code', hint: ['Digite o código', 'código'] },
	choices: ['typed'],
};
export const CONFIRM_CODE: Step = {
	id: 'confirm-code',
	kind: 'press',
	guards: 'code',
	target: { press: ['Continuar'], elsePress: ['Avançar'] },
};
