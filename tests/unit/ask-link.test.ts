import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLink } from '../../lib/bridge/ask-link';
import { domainOf } from '../../lib/bridge/domain-of';
import type { Verdict } from '../../lib/core/verdict';

const UNKNOWN: Verdict = { kind: 'unknown' };

beforeEach(() => fakeBrowser.reset());

const answer = (reply: unknown) => vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply as never);

test.each<Verdict>([
	{ kind: 'matches', host: 'sso.acesso.gov.br' },
	{ kind: 'government', host: 'www.gov.br', near: false },
	{ kind: 'imitates', host: 'sso.xn--acess-nye.gov.br', owner: 'acessо.gov.br', trick: 'letters' },
	{ kind: 'other', host: '[2001:db8::1]', owner: '[2001:db8::1]' },
	UNKNOWN,
])('the answer $kind comes through as it is', async (verdict) => {
	const asked = answer({ ok: true, verdict });
	expect(await askLink()).toEqual(verdict);
	expect(asked).toHaveBeenCalledExactlyOnceWith({ ask: 'link' });
});

test.each([
	[undefined],
	[{ ok: false, why: 'not-allowed' }],
	[{ ok: true, memory: {} }],
	[{ ok: true, verdict: { kind: 'safe', host: 'evil.example' } }],
	[{ ok: true, verdict: { kind: 'matches', host: 'https://sso.acesso.gov.br/' } }],
	[{ ok: true, verdict: { kind: 'matches', host: '<b>x</b>' } }],
	[{ ok: true, verdict: { kind: 'matches', host: `${'a'.repeat(254)}` } }],
	[{ ok: true, verdict: { kind: 'matches', host: '' } }],
	[{ ok: true, verdict: { kind: 'matches', host: 'sso.acesso.gov.br', url: 'https://x/' } }],
	[{ ok: true, verdict: { kind: 'imitates', host: 'x', owner: 'x', trick: 'charm' } }],
])('%j tells nothing', async (reply) => {
	answer(reply);
	expect(await askLink()).toEqual(UNKNOWN);
});

test('whatever is said, what is shown is a name of a host: 2,000 tries', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (host) => {
			answer({ ok: true, verdict: { kind: 'other', host, owner: host } });
			const verdict = await askLink();
			if (verdict.kind === 'other') expect(verdict.host).not.toMatch(/[\s/?#@<>"'\\]/u);
			else expect(verdict).toEqual(UNKNOWN);
		}),
		{ numRuns: 2_000 },
	);
});

test('a background that is gone tells nothing', async () => {
	vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
	expect(await askLink()).toEqual(UNKNOWN);
});

test('a browser without a list of suffixes tells no domain, nor one whose list fails', () => {
	expect(domainOf('sso.acesso.gov.br')).toBeNull();
	Object.assign(fakeBrowser, {
		publicSuffix: {
			getDomain: () => {
				throw new Error('Invalid hostname');
			},
		},
	});
	expect(domainOf('sso.acesso.gov.br')).toBeNull();
	const getDomain = vi.fn(() => 'acesso.gov.br');
	Object.assign(fakeBrowser, { publicSuffix: { getDomain } });
	expect(domainOf('sso.acesso.gov.br')).toBe('acesso.gov.br');
	expect(getDomain).toHaveBeenCalledWith('sso.acesso.gov.br', { encoding: 'display', allowUnknownSuffix: true });
	Object.assign(fakeBrowser, { publicSuffix: undefined });
});
