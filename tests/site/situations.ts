import type { Journey } from '../../lib/core/memory.ts';
import type { StateId } from '../../lib/core/rule.ts';

/** Someone on a page, on a way that makes the guide point there, where there is something to point at. */
export interface Situation {
	state: StateId;
	step: string;
	/** What is remembered when the page opens. */
	journey: Partial<Journey>;
	/** Buttons of the guide that lead to the step. */
	press: readonly string[];
}

const CODE = ['have-code'];

const on = (state: StateId, step: string, journey: Partial<Journey> = {}, press: readonly string[] = []): Situation => ({
	state,
	step,
	journey: { goal: 'recover', ...journey },
	press,
});

/** One for each page state, on its fixture `real`. */
export const situations: readonly Situation[] = [
	on('portal-entry', 'open-login'),
	on('meu-inss-entry', 'open-login'),
	on('cpf', 'type-cpf'),
	on('cpf-bank-list', 'close-bank-list'),
	on('cpf-cloud-certificate', 'close-certificates'),
	on('cpf-qr', 'close-qr'),
	on('captcha', 'solve-captcha'),
	on('password', 'forgot-password'),
	on('two-factor', 'type-app-code', { goal: 'login' }, CODE),
	on('two-factor-invitation', 'invitation', { goal: 'login' }),
	on('contact-confirmation', 'confirm-contact', { goal: 'login' }),
	on('forced-new-password', 'type-new-password'),
	on('consent', 'authorize', { goal: 'login' }),
	on('sign-up', 'no-account'),
	on('account', 'signed-in', { goal: 'login' }),
	on('service-error', 'invalid-grant'),
	on('recovery-facial', 'other-way', { way: 'email' }),
	on('recovery-facial-qr', 'scan-qr', { way: 'facial' }),
	on('recovery-facial-send-code', 'send-code', { way: 'facial' }),
	on('recovery-facial-code', 'type-code', { way: 'facial' }, CODE),
	on('recovery-bank', 'other-way', { way: 'email' }),
	on('recovery-email', 'send-code', { way: 'email' }),
	on('recovery-email-code', 'type-code', { way: 'email' }, CODE),
	on('recovery-sms', 'send-code', { way: 'sms' }),
	on('recovery-sms-code', 'type-code', { way: 'sms' }, CODE),
	on('new-password', 'type-new-password', { way: 'email' }),
	on('contact-form', 'fill-form', { way: 'email' }),
];
