import type { Hosts } from '../core/rule';
import type { Trick, Verdict } from '../core/verdict';
import { imitationIn, isAlmost, type Lures } from './imitation-in';
import { skeletonOf } from './skeleton-of';

/** What is known of addresses, and who can tell a domain from the names below it. */
export interface Known {
	hosts: Hosts;
	lures: Lures;
	/** The domain that somebody has registered, fit to be shown; null where the browser cannot tell. */
	domainOf: (host: string) => string | null;
}

/**
 * Whose address is it? Read as the browser reads it, and closed where in doubt: only an
 * exact host of the login, over https, on the usual port and with nothing before an `@`,
 * ever matches. `.gov.br` names a body of the government and no more: names below it need
 * an authorisation (Portaria 51/2016, Decreto 9.756/2019), but their sites get broken into.
 */
export function verdictOn(address: string | undefined, { hosts, lures, domainOf }: Known): Verdict {
	const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
	if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'unknown' };
	const host = url.hostname;
	const owner = domainOf(host) ?? host;
	const imitates = (trick: Trick): Verdict => ({ kind: 'imitates', host, owner, trick });

	if (url.username !== '' || url.password !== '') return imitates('at-sign');
	const name = host.replace(/\.$/u, '');
	if (isOneOf(name, hosts['any-acesso'])) {
		const fault = faultOf(url);
		if (fault) return { kind: 'imitates', host, owner: host, trick: fault };
		if (hosts.login.includes(host) || hosts.account.includes(host)) return { kind: 'matches', host };
		return { kind: 'government', host, near: !isOneOf(host, hosts.never) };
	}
	if (name === 'gov.br' || name.endsWith('.gov.br')) {
		return isForged(name, lures) ? imitates('letters') : { kind: 'government', host, near: false };
	}
	if (isNumber(name)) return imitates('number');
	const trick = imitationIn(name, lures);
	return trick ? imitates(trick) : { kind: 'other', host, owner };
}

/** What is wrong with an address of the login that is not quite as it should be. */
function faultOf({ protocol, port, hostname }: URL): Trick | null {
	if (protocol !== 'https:') return 'no-lock';
	if (port !== '') return 'port';
	return hostname.endsWith('.') ? 'final-dot' : null;
}

/** Is it a foreign-letter copy of a longer name? All names here end like the shortest. */
function isForged(host: string, { names }: Lures): boolean {
	const longer = names.filter((name) => name.split('.').length > 2);
	return host.includes('xn--') && isAlmost(skeletonOf(host), longer);
}

/** Browsers write every spelling of a number as one of these two. */
function isNumber(host: string): boolean {
	return host.startsWith('[') || /\.\d+$/u.test(host);
}

function isOneOf(host: string, patterns: readonly string[]): boolean {
	return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
