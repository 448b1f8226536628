import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween } from '../../lib/address/edits-between';
import { fromPunycode } from '../../lib/address/from-punycode';
import { skeletonOf } from '../../lib/address/skeleton-of';
import { verdictOn } from '../../lib/address/verdict-on';
import type { Verdict } from '../../lib/core/verdict';
import { hosts } from '../../lib/knowledge/hosts';
import { lures } from '../../lib/knowledge/lures';
import { CASES, type Expected, PARSER_CASES } from './address-cases';

/** Stands in for the browser's list of suffixes. */
const domainOf = (host: string) => /(?:^|\.)(?<domain>[^.]+\.(?:com\.br|br\.com|com|example))$/u.exec(host)?.groups?.domain ?? null;
const judge = (address: string | undefined) => verdictOn(address, { hosts, lures, domainOf });

function nameOf(verdict: Verdict): Expected {
	if (verdict.kind === 'imitates') return verdict.trick;
	return verdict.kind === 'government' && verdict.near ? 'near' : verdict.kind;
}

test.each(PARSER_CASES)('as parsers read it, %s is %s', (address, expected) => {
	expect(nameOf(judge(address))).toBe(expected);
});

test.each(CASES)('%s is %s', (address, expected) => {
	expect(nameOf(judge(address))).toBe(expected);
});

test('a tab whose address may not be seen tells nothing', () => {
	expect(judge(undefined)).toEqual({ kind: 'unknown' });
});

describe('who owns it', () => {
	test.each([
		['https://sso.acesso.gov.br@evil.com/', 'evil.com', 'evil.com'],
		['https://sso.acesso.gov.br.conta.example/', 'sso.acesso.gov.br.conta.example', 'conta.example'],
		['https://acesso.gov.br.com/', 'acesso.gov.br.com', 'gov.br.com'],
		['https://www.uol.com.br/', 'www.uol.com.br', 'uol.com.br'],
		['https://sso.acessо.gov.br/', 'sso.xn--acess-nye.gov.br', 'sso.xn--acess-nye.gov.br'],
		['https://acesso-gov.strange/', 'acesso-gov.strange', 'acesso-gov.strange'],
	])('of %s is told, or the host in plain letters where nobody can tell', (address, host, owner) => {
		expect(judge(address)).toMatchObject({ host, owner });
	});

	test('changes nothing about the answer: no list of suffixes is needed', () => {
		for (const [address] of [...PARSER_CASES, ...CASES])
			expect(nameOf(verdictOn(address, { hosts, lures, domainOf: () => null })), address).toBe(nameOf(judge(address)));
	});
});

const RUNS = { numRuns: 5_000 };
const EXACT: ReadonlySet<string> = new Set([...hosts.login, ...hosts.account]);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/u).filter((each) => !/^..--|^\d+$/u.test(each));
const suffix = fc.constantFrom('com', 'com.br', 'net', 'org', 'example', 'br.com', 'mom', 'online', 'pt', 'xyz');
const official = fc.constantFrom(...EXACT, 'gov.br', 'www.gov.br', 'meu.inss.gov.br', 'cadastro.acesso.gov.br');
/** What a forger, or a slip of the finger, does to a good address. */
const forged = fc
	.record({
		protocol: fc.constantFrom('https:', 'https:', 'https:', 'http:', 'ftp:', 'blob:https:', 'view-source:https:'),
		before: fc.constantFrom('', '', '', 'sso.acesso.gov.br@', 'a:b@', 'x.', 'sso-', '%20', 'xn--'),
		host: fc.oneof(
			official,
			fc.webAuthority(),
			fc.domain(),
			fc.tuple(official, suffix).map((parts) => parts.join('.')),
		),
		after: fc.constantFrom('', '', '', '.', ':443', ':8443', ':80', '%2eevil.com', '\\@evil.com', '。', '-', '.br'),
		path: fc.oneof(fc.constant(''), fc.constant('/'), fc.webPath(), fc.constant('/@evil.com'), fc.constant('?https://sso.acesso.gov.br')),
	})
	.map(({ protocol, before, host, after, path }) => `${protocol}//${before}${host}${after}${path}`);

describe('5,000 addresses each', () => {
	test('only an exact host of the login, over https, on its port, with nothing before an @, ever matches', () => {
		let matching = 0;
		fc.assert(
			fc.property(fc.oneof({ weight: 9, arbitrary: forged }, { weight: 1, arbitrary: fc.webUrl() }), (address) => {
				const verdict = judge(address);
				const url = URL.canParse(address) ? new URL(address) : null;
				const isExact =
					url !== null &&
					url.protocol === 'https:' &&
					EXACT.has(url.hostname) &&
					url.port === '' &&
					`${url.username}${url.password}` === '' &&
					url.href.startsWith(`https://${url.hostname}/`);
				expect(verdict.kind === 'matches').toBe(isExact);
				if (isExact) matching += 1;
			}),
			RUNS,
		);
		expect(matching, 'the property is about something').toBeGreaterThan(20);
	});

	test('every host that carries the government’s name in a foreign domain imitates it', () => {
		const embedding = fc
			.tuple(fc.array(label, { maxLength: 2 }), official, fc.array(label, { maxLength: 2 }), suffix)
			.map(([before, host, between, end]) => [...before, host, ...between, end].join('.'));
		fc.assert(
			fc.property(embedding, fc.webPath(), (host, path) => {
				expect(judge(`https://${host}${path}`).kind).toBe('imitates');
			}),
			RUNS,
		);
	});

	test('so does every one with hyphens for its dots, or digits for its letters', () => {
		const LEET: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5' };
		const pressed = fc
			.tuple(official, fc.constantFrom('-', ''), fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), label, suffix)
			.map(([host, hyphen, swaps, more, end]) => {
				const name = [...host.replaceAll('.', hyphen)].map((letter, at) => (swaps[at] ? (LEET[letter] ?? letter) : letter)).join('');
				return `${name}.${more}.${end}`;
			});
		fc.assert(
			fc.property(pressed, (host) => {
				expect(judge(`https://${host}/`).kind).toBe('imitates');
			}),
			RUNS,
		);
	});

	test('nothing throws, and a host is always as the browser writes it', () => {
		fc.assert(
			fc.property(fc.oneof(forged, fc.webUrl(), fc.string({ unit: 'binary' })), (address) => {
				const verdict = judge(address);
				if ('host' in verdict) expect(verdict.host).toBe(new URL(address).hostname);
			}),
			RUNS,
		);
	});
});

describe('the parts', () => {
	test('punycode is read as Node reads it, 5,000 labels', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
				const host = URL.canParse(`https://${text}.example/`) ? new URL(`https://${text}.example/`).hostname : '';
				fc.pre(host.includes('xn--') && host.split('.').length === 2);
				expect(host.split('.').map(fromPunycode).join('.')).toBe(domainToUnicode(host));
			}),
			RUNS,
		);
	});

	test.each(['xn--', 'xn--!', 'xn---', 'xn--99999999999', 'xn--a-ö', 'plain'])('what is no punycode stays as it is: %s', (text) => {
		expect(() => fromPunycode(text)).not.toThrow();
		expect(fromPunycode('xn--99999999999')).toBe('xn--99999999999');
	});

	test.each([
		['gov', 'gov', 0],
		['gov', 'gob', 1],
		['gov', 'gvo', 1],
		['gov', 'go', 1],
		['gov', 'goov', 1],
		['gov', 'com', 2],
		['', 'gov', 3],
		['acesso', 'caesos', 2],
	])('from %s to %s it is %i edits', (one, other, edits) => {
		expect(editsBetween(one, other)).toBe(edits);
		expect(editsBetween(other, one)).toBe(edits);
	});

	test('signs that pass for letters are read as them', () => {
		expect(skeletonOf('асеѕѕо.gοv.br')).toBe('acesso.gov.br');
		expect(skeletonOf('L0g1n.Unlc0.góv')).toBe('iogin.unico.gov');
	});
});
