import type { HostId, Hosts } from './rule';

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

function isBelow(host: string, pattern: string): boolean {
	return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
