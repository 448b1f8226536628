import type { Journey } from '../../lib/core/memory.ts';
import type { StateId } from '../../lib/core/rule.ts';

/** Someone on a page, on a way. */
export interface Situation {
	/** What it is called, for whoever reads a report. */
	name: string;
	/** The fixture. */
	page: string;
	state: StateId | 'unknown';
	step: string;
	/** What is remembered when the page opens. */
	journey: Partial<Journey>;
	/** Buttons of the guide that lead to the step. */
	press: readonly string[];
}

const CODE = ['have-code'];

const on = (state: StateId, step: string, journey: Partial<Journey> = {}, press: readonly string[] = []): Situation => ({
	name: state,
	page: `${state}/real`,
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

const over = (name: string, situation: Situation, page: string = situation.page): Situation => ({ ...situation, name, page });
const EMAIL_CODE = 'recovery-email-code';

/** What else the guide can show: its panels, its words about messages of the page, and the launcher. */
export const panels: readonly Situation[] = [
	over('offer', on('cpf', 'offer', { goal: null })),
	over('stuck', on('recovery-email', 'stuck', { way: 'email' }, ['cannot'])),
	over('person', on('cpf', 'person', {}, ['cannot', 'talk-to-person'])),
	over('scam', on('cpf', 'scam', { goal: null }, ['someone-called'])),
	over('not-arrived', on(EMAIL_CODE, 'not-arrived', { way: 'email' }, ['not-arrived'])),
	over('no-button', on('cpf', 'no-button', {}, ['cannot', 'no-button'])),
	over('back', on('password', 'back', {}, ['back'])),
	over('choice-of-ways', on('recovery-facial', 'choose-way')),
	over('away', on(EMAIL_CODE, 'get-code', { way: 'email' })),
	over('after-care', on('cpf', 'after-care', { way: 'email', passed: [{ state: 'new-password', at: 1 }] })),
	over('wrong-password', on('cpf', 'wrong-password', { goal: 'login' }), 'cpf/real-wrong-password'),
	over('wrong-code', on(EMAIL_CODE, 'wrong-code', { way: 'email' }), `${EMAIL_CODE}/real-wrong-code`),
	{ ...on('cpf', 'launcher', { hidden: true }), name: 'launcher' },
	{ ...on('cpf', 'launcher'), name: 'launcher-unknown', page: 'none/near-help-center', state: 'unknown' },
	{ ...on('cpf', 'unknown', {}, ['resume']), name: 'unknown', page: 'none/near-help-center', state: 'unknown' },
	{ ...on('cpf', 'translated', {}, ['resume']), name: 'translated', page: 'none/translated-cpf-english', state: 'unknown' },
];

export function situationNamed(name: string): Situation {
	const found = [...situations, ...panels].find((each) => each.name === name);
	if (!found) throw new Error(`no situation ${name}`);
	return found;
}
