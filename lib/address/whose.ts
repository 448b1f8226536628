import type { Hosts } from '../core/rule';

/** Whose address it is, as far as the address alone can tell. */
export type Whose = 'login' | 'government' | 'not-government' | 'cannot-tell';

/**
 * Reads an address as the browser does, and fails closed: another protocol, a
 * port, a name before an at sign or a final dot is never the government's.
 */
export function whose(address: string, hosts: Hosts): Whose {
	if (!URL.canParse(address)) return 'cannot-tell';
	const { protocol, hostname, port, username, password } = new URL(address);
	if (hostname === '') return 'cannot-tell';
	if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return 'not-government';
	// The government's own names are plain ASCII; a lookalike letter shows as xn--.
	if (hostname.includes('xn--') || isOneOf(hostname, hosts.never)) return 'not-government';
	if (isOneOf(hostname, hosts['any-acesso'])) return 'login';
	return hostname.endsWith('.gov.br') ? 'government' : 'not-government';
}

function isOneOf(host: string, patterns: readonly string[]): boolean {
	return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
