import { expect, test } from 'vitest';
import { fieldRole } from '../../lib/core/field-role';
import type { FieldRole } from '../../lib/core/rule';
import type { FieldFacts } from '../../lib/core/snapshot';

const NOTHING: FieldFacts = { type: 'text', inputmode: '', autocomplete: '', placeholder: '', label: '', readonly: false };

test.each<[string, Partial<FieldFacts>, FieldRole]>([
	[
		'the CPF field, by its placeholder alone',
		{ type: 'tel', inputmode: 'numeric', autocomplete: 'new-password', placeholder: 'Digite seu CPF' },
		'cpf',
	],
	['the CPF field, by its label alone', { label: 'CPF' }, 'cpf'],
	['the CPF field as a bare ARIA textbox', { type: 'textbox', label: 'Número do CPF' }, 'cpf'],
	['the CPF field of a page that shouts', { type: 'TEL', label: 'CPF:*' }, 'cpf'],
	['the password', { type: 'password', placeholder: 'Digite sua senha atual' }, 'password'],
	['the password without a word around it', { type: 'password' }, 'password'],
	['the password that the eye has made readable', { type: 'text', placeholder: 'Digite sua senha atual' }, 'password'],
	['a password field that mentions the CPF', { type: 'password', label: 'Senha do CPF' }, 'password'],
	['the repeated password', { type: 'password', placeholder: 'Repita a sua senha' }, 'repeat-password'],
	['the repeated password, by its label', { type: 'password', label: 'Confirmar Senha:' }, 'repeat-password'],
	['the repeated password, as a confirmation', { type: 'password', label: 'Confirmação da senha' }, 'repeat-password'],
	['the repeated password, readable', { type: 'text', label: 'Confirme sua senha' }, 'repeat-password'],
	['the code', { placeholder: 'Digite o código' }, 'code'],
	['the code, by what the browser may fill in', { autocomplete: 'one-time-code', type: 'tel' }, 'code'],
	['the code of the app', { type: 'number', placeholder: 'Código de acesso' }, 'code'],
	['the code on a picture, which was sent to nobody', { label: 'Digite o código da imagem' }, 'other'],
	['the code on a figure', { label: 'Código da figura' }, 'other'],
	['the code of a picture test', { label: 'Captcha', placeholder: 'Código' }, 'other'],
	['the CPF field without a type', { type: '', label: 'CPF' }, 'cpf'],
	['a CPF that is only shown, and not asked for', { label: 'CPF', readonly: true }, 'other'],
	['a search', { label: 'O que você procura?' }, 'other'],
	['a name', { label: 'Nome completo' }, 'other'],
	['an e-mail field that mentions the CPF', { type: 'email', label: 'E-mail do CPF' }, 'other'],
	['a checkbox that mentions the code', { type: 'checkbox', label: 'Não pedir código' }, 'other'],
	['a field about codes of conduct in one word', { label: 'Decodificar' }, 'other'],
])('%s is known', (_, facts, role) => {
	expect(fieldRole({ ...NOTHING, ...facts })).toBe(role);
});
