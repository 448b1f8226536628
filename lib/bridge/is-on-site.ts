/** Is a page of this address one that the guide may see at all? `*.` before a domain: any host below it. */
export function isOnSite(address: string | undefined, sites: readonly string[]): boolean {
	const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
	if (url === null || url.protocol !== 'https:' || url.port !== '') return false;
	return sites.some((site) => (site.startsWith('*.') ? `.${url.hostname}`.endsWith(site.slice(1)) : url.hostname === site));
}
