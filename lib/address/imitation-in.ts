import type { Trick } from '../core/verdict';
import { editsBetween } from './edits-between';
import { skeletonOf } from './skeleton-of';

/** What imitations are made of (`lib/knowledge/lures.ts`). */
export interface Lures {
	names: readonly string[];
	words: readonly string[];
}

/** By what trick a host that is not the government's passes for it, or null. */
export function imitationIn(host: string, { names, words }: Lures): Trick | null {
	const skeleton = skeletonOf(host);
	const squeezed = skeleton.replace(/[.-]/gu, '');
	const isEmbedded = names.some((name) => holds(host, name));
	const isSimilar = names.some((name) => holds(skeleton, skeletonOf(name))) || isAlmost(skeleton, names);
	const isSqueezed = words.some((word) => squeezed.includes(skeletonOf(word)));
	if (!isEmbedded && !isSimilar && !isSqueezed) return null;
	if (host.includes('xn--')) return 'letters';
	if (isEmbedded) return 'embedded';
	return isSimilar ? 'similar' : 'squeezed';
}

/** Do the last two or three labels read almost like one of the names? */
export function isAlmost(skeleton: string, names: readonly string[]): boolean {
	const labels = skeleton.split('.');
	const ends = [labels.slice(-2).join('.'), labels.slice(-3).join('.')];
	return names.some((name) => ends.some((end) => editsBetween(end, skeletonOf(name)) <= allowedIn(name)));
}

/**
 * Two edits, as Chrome allows for a name that somebody knows; one in the six signs of
 * `gov.br`, because two would accuse every `.com.br` and the universities `fgv.br` and `ufv.br`.
 */
function allowedIn(name: string): number {
	return name.length > 'gov.br'.length ? 2 : 1;
}

/** Are all labels of the name in the host, one after the other? */
function holds(host: string, name: string): boolean {
	return `.${host}.`.includes(`.${name}.`);
}
