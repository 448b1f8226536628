import type { HostId, Hosts } from './rule';

/** Everything else lies below one of these. */
const KNOWN: readonly HostId[] = ['any-acesso', 'meu-inss', 'portal'];

/** The parts of an address that decide whose page it is. */
export interface Place {
	protocol: string;
	host: string;
	port: string;
}

/** Is the page on one of the hosts named `id`, over https, on the usual port? */
export function hostMatches(place: Place, hosts: Hosts, id: HostId): boolean {
	if (place.protocol !== 'https:' || place.port !== '') return false;
	if (hosts.never.some((pattern) => isBelow(place.host, pattern))) return false;
	return hosts[id].some((pattern) => isBelow(place.host, pattern));
}

/** Is it one of the hosts that concern us, whichever? */
export function isKnownHost(place: Place, hosts: Hosts): boolean {
	return KNOWN.some((id) => hostMatches(place, hosts, id));
}

function isBelow(host: string, pattern: string): boolean {
	return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
