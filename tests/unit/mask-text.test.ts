import { describe, expect, test } from 'vitest';
import { knowledge } from '../../lib/knowledge';
import { alsoNames, interfaceWords, markWords } from '../../lib/knowledge/interface-words';
import { firstLine } from '../../lib/page/first-line';
import { foldWord, knownWords } from '../../lib/page/known-words';
import { MaskedIds, maskMark } from '../../lib/page/mask-mark';
import { maskText } from '../../lib/page/mask-text';
import { FAMILY, GIVEN } from '../site/personal';

const known = knownWords({ rules: knowledge, interfaceWords, markWords, alsoNames });

describe('what a capture leaves readable', () => {
	test('holds no name of a person among its words', () => {
		const names = [...GIVEN, ...FAMILY].map(foldWord);
		expect(names.filter((name) => known.words.has(name) || known.marks.has(name))).toEqual([]);
	});

	test('holds no number and no letter but those that are words', () => {
		const words = [...known.words, ...known.marks];
		expect(words.filter((word) => /\p{N}/u.test(word) || (word.length === 1 && !'aeo'.includes(word)))).toEqual([]);
	});

	test('holds every name of a button that a rule looks for', () => {
		const buttons = [...JSON.stringify(knowledge.states).matchAll(/"press":(\[[^\]]*\])/gu)].flatMap(([, list = '[]']): string[] =>
			JSON.parse(list),
		);
		expect(buttons.length).toBeGreaterThan(50);
		expect(buttons.filter((name) => maskText(name, known).toLowerCase() !== name.toLowerCase())).toEqual([]);
	});
});

describe('a text of the page', () => {
	test.each([
		['Digite seu CPF para criar ou acessar sua conta gov.br', 'Digite seu CPF para criar ou acessar sua conta gov.br'],
		['Olá, Maria da Silva!', 'Olá, xxxxx da xxxxx!'],
		['OLÁ, MARIA', 'OLÁ, xxxxx'],
		['CPF 123.456.789-09', 'CPF 000.000.000-00'],
		['CPF１２３', 'xxx000'],
		['senha@conta.gov.br', 'xxxxx@xxxxx.xxx.xx'],
		['ma**********@ex*******', 'xx**********@xx*******'],
		['(61) *****-12**', '(00) *****-00**'],
		['con•••to', 'xxx•••xx'],
		['CPF:*', 'CPF:*'],
		['VERI\u00adFICAÇÃO', 'VERIFICAÇÃO'],
		['Código a1b2c3', 'Código x0x0x0'],
		['eyJhbGciOi.JSUzI1', 'xxxxxxxxxx.xxxxx0'],
		['Data de nascimento', 'Data de nascimento'],
		['Ana Nascimento', 'xxx xxxxxxxxxx'],
		['504 Gateway Time-out', '504 Gateway Time-out'],
		['504 vezes', '000 vezes'],
		['Ⓜⓐⓡⓘⓐ 😀', '····· ··'],
		['𝟙𝟚𝟛 𝓜aria', '000000 xxxxxx'],
	])('“%s” becomes “%s”', (text, masked) => {
		expect(maskText(text, known)).toBe(masked);
	});
});

describe('an id, a class or a type', () => {
	test.each([
		['accountId', 'accountId'],
		['btnGoToBanks', 'btnGoToBanks'],
		['enter-offline-2fa-code', 'enter-offline-2fa-code'],
		['card2', 'card0'],
		['maria-silva', 'xxxxx-xxxxx'],
		['mariaSilva', 'xxxxxxxxxx'],
		['user_12345678909', 'user_00000000000'],
		['3fa85f64-5717', '0xx00x00-0000'],
		['css-1q2w3e', 'xxx-0x0x0x'],
		['q"><z', 'x-x'],
	])('“%s” becomes “%s”', (mark, masked) => {
		expect(maskMark(mark, known)).toBe(masked);
	});

	test('ids that were equal stay equal, and others differ', () => {
		const ids = new MaskedIds(known);
		const [maria, joana, again] = [ids.of('maria'), ids.of('joana'), ids.of('maria')];
		expect(maria).toBe(again);
		expect(maria).not.toBe(joana);
		expect(ids.all(' maria  joana ')).toBe(`${maria} ${joana}`);
	});
});

describe('the first line', () => {
	const place = { protocol: 'https:', host: 'sso.acesso.gov.br', port: '', path: '/login' };
	const urlOf = (more: Partial<typeof place>) =>
		/ url: (\S+) -->\n$/u.exec(firstLine('2026-11-22', 'read as cpf', { ...place, ...more }, known))?.[1];

	test('is that of a page of the corpus', () => {
		expect(firstLine('2026-11-22', 'read as cpf', place, known)).toMatch(
			/^<!-- captured 2026-11-22: read as cpf; removed: [^|]+ \| url: https:\/\/sso\.acesso\.gov\.br\/login -->\n$/u,
		);
	});

	test('has the address without what is somebody’s', () => {
		expect(urlOf({ path: '/recuperacao/12345678909/maria' })).toBe('https://sso.acesso.gov.br/recuperacao/00000000000/xxxxx');
		expect(urlOf({ host: 'meu.inss.gov.br', path: '/#/login' })).toBe('https://meu.inss.gov.br/#/login');
		expect(urlOf({ host: 'maria77.acesso.gov.br' })).toBe('https://xxxxx00.acesso.gov.br/login');
	});
});
