import type { Knowledge, Stage } from '../core/rule';

const ENTER: Stage = { id: 'enter', states: ['portal-entry', 'meu-inss-entry'] };
const CPF: Stage = { id: 'cpf', states: ['cpf', 'cpf-bank-list', 'cpf-cloud-certificate', 'cpf-qr'] };
const FORGOT: Stage = { id: 'forgot', states: ['password'] };
const NEW_PASSWORD: Stage = { id: 'new-password', states: ['new-password', 'forced-new-password'] };
const START = [ENTER, CPF, FORGOT];

/** What lies between a person and the goal, by the way that was chosen. */
export const paths: Knowledge['paths'] = {
	recover: [
		...START,
		{ id: 'way', states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-sms'] },
		{
			id: 'prove',
			states: ['recovery-facial-qr', 'recovery-facial-send-code', 'recovery-facial-code', 'recovery-email-code', 'recovery-sms-code'],
		},
		NEW_PASSWORD,
	],
	facial: [
		...START,
		{ id: 'facial-start', states: ['recovery-facial'] },
		{ id: 'facial-phone', states: ['recovery-facial-qr'] },
		{ id: 'facial-code', states: ['recovery-facial-send-code', 'recovery-facial-code'] },
		NEW_PASSWORD,
	],
	bank: [...START, { id: 'way-bank', states: ['recovery-facial'] }, { id: 'bank', states: ['recovery-bank'] }, NEW_PASSWORD],
	email: [
		...START,
		{ id: 'way-email', states: ['recovery-facial', 'recovery-bank'] },
		{ id: 'send-email', states: ['recovery-email'] },
		{ id: 'code', states: ['recovery-email-code'] },
		NEW_PASSWORD,
	],
	sms: [
		...START,
		{ id: 'way-sms', states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-email-code'] },
		{ id: 'send-sms', states: ['recovery-sms'] },
		{ id: 'code', states: ['recovery-sms-code'] },
		NEW_PASSWORD,
	],
	person: [
		...START,
		{
			id: 'way-person',
			states: ['recovery-facial', 'recovery-bank', 'recovery-email', 'recovery-email-code', 'recovery-sms', 'recovery-sms-code'],
		},
		{ id: 'form', states: ['contact-form'] },
	],
	login: [
		ENTER,
		CPF,
		{ id: 'password', states: ['password'] },
		{ id: 'confirm', states: ['two-factor', 'two-factor-invitation', 'contact-confirmation', 'consent', 'account'] },
	],
	'sign-up': [ENTER, CPF, { id: 'sign-up', states: ['sign-up'] }],
};
