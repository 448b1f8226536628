import { browser } from 'wxt/browser';

/** Chrome and Firefox have it from 153 on. */
interface PublicSuffix {
	getDomain(host: string, options: { encoding: 'display'; allowUnknownSuffix: boolean }): string | null;
}

/** The domain that somebody has registered, in letters that the browser shows without doubt; null where it cannot tell. */
export function domainOf(host: string): string | null {
	// WXT's types do not know it yet.
	const { publicSuffix }: { runtime: unknown; publicSuffix?: PublicSuffix } = browser;
	try {
		return publicSuffix?.getDomain(host, { encoding: 'display', allowUnknownSuffix: true }) ?? null;
	} catch {
		return null;
	}
}
