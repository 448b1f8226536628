import { expect, test } from 'vitest';
import { inWords as inOneLine } from '../../lib/core/evidence';
import { probe } from '../../lib/core/probe';
import type { Probe } from '../../lib/core/rule';
import type { Seen } from '../../lib/core/snapshot';
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
	['words on a button', { words: ['enviar código'] }, 'words enviar código'],
	['a label', { label: ['digite seu cpf'] }, 'label digite seu cpf'],
	['an alert', { alert: ['codigo invalido'] }, 'alert codigo invalido'],
	['a button', { press: ['ENVIAR CODIGO', 'Enviar'] }, 'press ENVIAR CODIGO / Enviar'],
	['a field', { field: 'cpf' }, 'field cpf'],
	['a frame', { frame: ['desafio hcaptcha'] }, 'frame desafio hcaptcha'],
	['a picture', { picture: true }, 'picture'],
	['a path, whatever its case and last slash', { path: ['/#/login'] }, 'path /#/login'],
	['a path, whatever the last slash of ours', { path: ['/outro', '/#/LOGIN/'] }, 'path /outro / /#/LOGIN/'],
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

test('any of the phrases is enough, in whatever is asked for', () => {
	const sought: Probe[] = [
		{ words: ['nada', 'enviar código'] },
		{ label: ['nada', 'digite seu cpf'] },
		{ alert: ['nada', 'código inválido'] },
		{ press: ['nada', 'enviar código'] },
		{ frame: ['nada', 'desafio hcaptcha'] },
		{ path: ['/nada', '/#/login'] },
		{ title: ['nada', 'acesse sua conta'] },
		{ mark: ['nada', 'btnSendCode'] },
	];
	for (const question of sought) expect(probe(everything, question), inOneLine(question)).toBe(true);
});

test('each kind of thing answers only to its own question', () => {
	const said = 'Digite seu CPF';
	const asked: Probe[] = [{ words: [said] }, { label: [said] }, { alert: [said] }, { press: [said] }, { frame: [said] }, { picture: true }];
	const answersOf = (seen: Seen) => asked.filter((question) => probe(page([seen]), question)).map((question) => Object.keys(question)[0]);
	expect(answersOf(words(said))).toEqual(['words']);
	expect(answersOf(alert(said))).toEqual(['alert']);
	expect(answersOf(press(said))).toEqual(['words', 'press']);
	expect(answersOf(field(said))).toEqual(['label']);
	expect(answersOf(frame(said))).toEqual(['frame']);
	expect(answersOf(picture({ text: said }))).toEqual(['picture']);
});

test('a field answers to its own words only, and a path whatever slashes end it', () => {
	expect(probe(page([field('Nome', { placeholder: 'Como no documento' })]), { label: ['CPF'] })).toBe(false);
	for (const [path, wanted] of [
		['/login//', '/login'],
		['/login', '/login//'],
	] as const) {
		expect(probe(page([], { path }), { path: [wanted] })).toBe(true);
	}
	expect(probe(page([], { path: '/login/2' }), { path: ['/login'] })).toBe(false);
});

test.each(['Confirmar código', '2 Confirmar código', '2Confirmar código', '2. CONFIRMAR CÓDIGO:', '12 – Confirmar código'])(
	'“%s” is a line of a step bar',
	(text) => {
		for (const seen of [words(text), press(text)]) expect(probe(page([seen]), { line: ['nada disso', 'Confirmar código'] })).toBe(true);
	},
);

test.each(['Confirmar código recebido', 'Passo 2 Confirmar código', 'Confirmar 2 código', 'Confirmar', ''])(
	'“%s” is not that line',
	(text) => {
		expect(probe(page([words(text), field('Confirmar código'), alert('Confirmar código')]), { line: ['Confirmar código'] })).toBe(false);
	},
);

test.each([
	['“', '”'],
	['"', '"'],
	['«', '»'],
])('what stands between %s and %s is quoted from another screen; what stands beside it is said here', (open, close) => {
	const help = page([words(`Na tela${open}Digite sua senha${close}aperte Entrar`)]);
	expect(probe(help, { words: ['Digite sua senha'] })).toBe(false);
	for (const said of ['Na tela', 'aperte Entrar']) expect(probe(help, { words: [said] }), said).toBe(true);
});

test('one of a list of links is read, and is no button', () => {
	const menu = page([press('Enviar código', { link: true, listed: true })]);
	expect(probe(menu, { press: ['Enviar código'] })).toBe(false);
	expect(probe(menu, { words: ['Enviar código'] })).toBe(true);
});
