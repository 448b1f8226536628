import { expect, test } from 'vitest';
import { inWords as inOneLine, probe } from '../../lib/core/probe';
import type { Probe } from '../../lib/core/rule';
import { alert, field, frame, page, picture, press, words } from './make';

const everything = page(
	[
		words('Recuperar senha com e-mail'),
		alert('Código inválido. Tente de novo.'),
		press('Enviar código', { marks: ['btnSendCode'] }),
		field('CPF', { placeholder: 'Digite seu CPF' }),
		frame('Conteúdo principal do desafio hCaptcha'),
		picture(),
	],
	{ path: '/#/Login/', title: 'gov.br - Acesse sua conta' },
);
const nothing = page([], { path: '/other', title: '' });

test.each<[string, Probe, string]>([
	['words', { words: ['recuperar senha com email'] }, 'words recuperar senha com email'],
	['words on a button', { words: ['código'] }, 'words código'],
	['a label', { label: ['digite seu cpf'] }, 'label digite seu cpf'],
	['an alert', { alert: ['codigo invalido'] }, 'alert codigo invalido'],
	['a button', { press: ['ENVIAR CODIGO', 'Enviar'] }, 'press ENVIAR CODIGO / Enviar'],
	['a field', { field: 'cpf' }, 'field cpf'],
	['a frame', { frame: ['desafio hcaptcha'] }, 'frame desafio hcaptcha'],
	['a picture', { picture: true }, 'picture'],
	['a path, whatever its case and last slash', { path: ['/#/login'] }, 'path /#/login'],
	['a title', { title: ['acesse sua conta'] }, 'title acesse sua conta'],
	['a mark', { mark: ['btnSendCode'] }, 'mark btnSendCode'],
	['any of several', { any: [{ words: ['nada disso'] }, { field: 'cpf' }] }, 'words nada disso | field cpf'],
])('asking for %s: yes where it is, no where it is not, and told in one line', (_, question, told) => {
	expect(probe(everything, question)).toBe(true);
	expect(probe(nothing, question)).toBe(false);
	expect(inOneLine(question)).toBe(told);
});

test('a button is known by its whole name, not by a part', () => {
	expect(probe(everything, { press: ['Enviar'] })).toBe(false);
});

test('only an alert is an alert, and a mark is written exactly', () => {
	expect(probe(page([words('Código inválido')]), { alert: ['Código inválido'] })).toBe(false);
	expect(probe(everything, { mark: ['btnsendcode'] })).toBe(false);
});
