import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldName, holds, isNamed, MAX_TEXT } from '../../lib/core/fold';

describe('folding text', () => {
	test('twice is the same as once', () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom(' ', 'e-mail', 'QR-code', 'ção')),
					maxLength: 500,
					size: 'max',
				}),
				(text) => {
					expect(fold(fold(text))).toBe(fold(text));
				},
			),
			{ numRuns: 2_000 },
		);
	});

	test('accents and case make no difference', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'e', 'i', 'o', 'u', 'c', 'n', 'á', 'ê', 'í', 'õ', 'ü', 'ç', 'ñ', 'À', ' '), { maxLength: 60 }),
				(letters) => {
					const text = letters.join('');
					expect(fold(text.toUpperCase())).toBe(fold(text));
					expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
				},
			),
		);
		expect(fold('Código INVÁLIDO')).toBe('codigo invalido');
	});

	test('every spelling of e-mail and QR code is one', () => {
		for (const text of ['E-mail', 'email', 'e‑mail', 'E–MAIL', 'e‐mail']) expect(fold(text)).toBe('email');
		for (const text of ['QR code', 'QR-CODE', 'QRCode', 'qr–code']) expect(fold(text)).toBe('qr code');
	});

	test('spaces of every kind become one, invisible signs and quotes none', () => {
		expect(fold('  Gerar\u00a0 QR\n\tcode ')).toBe('gerar qr code');
		expect(fold('se\u00adnha\u200b')).toBe('senha');
		expect(fold('“Ler QR Code”')).toBe('ler qr code');
	});

	test('every apostrophe is one, and stays', () => {
		for (const text of ["d'água", 'd’água', 'd‘água', 'd‛água']) expect(fold(text)).toBe("d'agua");
	});

	test('letters outside ASCII stay letters', () => {
		expect(fold('пароль')).toBe('пароль');
		expect(fold('密码')).toBe('密码');
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('п', 'а', 'р', 'о', 'л', '密', '码', 'ß', 'ø', 'ł'), minLength: 1, maxLength: 50 }),
				(text) => {
					expect([...fold(text)]).toHaveLength([...text].length);
				},
			),
		);
	});

	test('a letter that only looks like one of ours is another letter', () => {
		expect(isNamed('Entrаr', 'Entrar')).toBe(false);
		expect(holds(fold('sеnha'), 'senha')).toBe(false);
	});

	test('the length is capped, however long the text', () => {
		fc.assert(
			fc.property(fc.nat({ max: 5_000 }), (length) => {
				expect(fold('ção '.repeat(length)).length).toBeLessThanOrEqual(MAX_TEXT);
			}),
		);
		expect(fold(`${' '.repeat(2 * MAX_TEXT)}senha`), 'What stands far behind costs nothing, whatever folds away before it.').toBe('');
	});

	test('the cap leaves no space at its end', () => {
		fc.assert(
			fc.property(fc.integer({ min: MAX_TEXT - 3, max: MAX_TEXT + 3 }), (length) => {
				const capped = fold(`${'a'.repeat(length)} b`);
				expect(capped).toBe(capped.trim());
				expect(fold(capped)).toBe(capped);
			}),
		);
	});

	test('nothing is lost below the cap, also where accents are signs of their own', () => {
		fc.assert(
			fc.property(fc.nat({ max: MAX_TEXT }), (length) => {
				expect(fold('ã'.repeat(length).normalize('NFD'))).toBe('a'.repeat(length));
			}),
		);
	});
});

describe('holding a phrase', () => {
	test('whole words only', () => {
		expect(holds(fold('Digite sua senha atual'), 'Senha')).toBe(true);
		expect(holds(fold('Senhas e senhor'), 'senha')).toBe(false);
		expect(holds(fold('senhasenha senha'), 'senha')).toBe(true);
		expect(holds(fold('cpf123'), 'cpf')).toBe(false);
		expect(holds(fold('minhasenha'), 'senha')).toBe(false);
		expect(holds(fold('CPF: 1'), 'cpf')).toBe(true);
	});

	test('a word of another alphabet beside it counts as a letter', () => {
		expect(holds(fold('senhaж'), 'senha')).toBe(false);
	});

	test('what surrounds a phrase never hides it', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
				expect(holds(fold(`${before} Esqueci minha senha ${after}`), 'esqueci minha senha')).toBe(true);
			}),
		);
	});
});

describe('being named', () => {
	test('punctuation around a name makes no difference, words do', () => {
		expect(isNamed(' CPF:* ', 'CPF')).toBe(true);
		expect(isNamed('Continuar »', 'continuar')).toBe(true);
		expect(isNamed('ENTRAR', 'Entrar')).toBe(true);
		expect(isNamed('Entrar com gov.br', 'Entrar')).toBe(false);
		expect(isNamed('Não continuar', 'Continuar')).toBe(false);
	});

	test('punctuation makes no difference before and behind, however much of it, but between words it does', () => {
		const around = fc.string({ unit: fc.constantFrom(' ', ':', '*', '.', '!', '?', '…', '>', '›', '»', '-'), maxLength: 9 });
		fc.assert(
			fc.property(around, around, (before, after) => {
				expect(isNamed(`${before}Entrar com gov.br${after}`, 'Entrar com gov.br')).toBe(true);
			}),
		);
		expect(isNamed('govbr', 'gov.br')).toBe(false);
		expect(isNamed('bem vindo', 'bem-vindo')).toBe(false);
	});

	test('the name of a name is the name', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), (text) => {
				expect(foldName(foldName(text))).toBe(foldName(text));
				expect(isNamed(text, text)).toBe(true);
			}),
		);
	});
});
