import type { Knowledge, Stage } from '../core/rule';

const ENTER: Stage = { id: 'enter', say: 'stage_enter', states: ['portal-entry', 'meu-inss-entry'] };
const CPF: Stage = { id: 'cpf', say: 'stage_cpf', states: ['cpf', 'cpf-bank-list', 'cpf-cloud-certificate', 'cpf-qr'] };
const FORGOT: Stage = { id: 'forgot', say: 'stage_forgot', states: ['password'] };
const NEW_PASSWORD: Stage = { id: 'new-password', say: 'stage_new_password', states: ['new-password', 'forced-new-password'] };
const START = [ENTER, CPF, FORGOT];

/** What lies between a person and the goal, by the way that was chosen. */
export const paths: Knowledge['paths'] = {
	recover: [
		...START,
		{ id: 'way', say: 'stage_way', states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-sms'] },
		{
			id: 'prove',
			say: 'stage_prove',
			states: ['recovery-facial-qr', 'recovery-facial-send-code', 'recovery-facial-code', 'recovery-email-code', 'recovery-sms-code'],
		},
		NEW_PASSWORD,
	],
	facial: [
		...START,
		{ id: 'way', say: 'stage_facial_start', states: ['recovery-facial'] },
		{ id: 'phone', say: 'stage_facial_phone', states: ['recovery-facial-qr'] },
		{ id: 'code', say: 'stage_facial_code', states: ['recovery-facial-send-code', 'recovery-facial-code'] },
		NEW_PASSWORD,
	],
	bank: [
		...START,
		{ id: 'way', say: 'stage_way_bank', states: ['recovery-facial'] },
		{ id: 'bank', say: 'stage_bank', states: ['recovery-bank'] },
		NEW_PASSWORD,
	],
	email: [
		...START,
		{ id: 'way', say: 'stage_way_email', states: ['recovery-facial', 'recovery-bank'] },
		{ id: 'send', say: 'stage_send_email', states: ['recovery-email'] },
		{ id: 'code', say: 'stage_code', states: ['recovery-email-code'] },
		NEW_PASSWORD,
	],
	sms: [
		...START,
		{ id: 'way', say: 'stage_way_sms', states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-email-code'] },
		{ id: 'send', say: 'stage_send_sms', states: ['recovery-sms'] },
		{ id: 'code', say: 'stage_code', states: ['recovery-sms-code'] },
		NEW_PASSWORD,
	],
	person: [
		...START,
		{
			id: 'way',
			say: 'stage_way_person',
			states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-email-code', 'recovery-sms', 'recovery-sms-code'],
		},
		{ id: 'form', say: 'stage_form', states: ['contact-form'] },
	],
	login: [
		ENTER,
		CPF,
		{ id: 'password', say: 'stage_password', states: ['password'] },
		{ id: 'confirm', say: 'stage_confirm', states: ['two-factor', 'two-factor-invitation', 'contact-confirmation', 'consent', 'account'] },
	],
	'sign-up': [ENTER, CPF, { id: 'sign-up', say: 'stage_sign_up', states: ['sign-up'] }],
};
