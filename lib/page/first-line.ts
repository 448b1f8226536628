import type { KnownWords } from './known-words';
import type { Place } from './look';
import { maskMark } from './mask-mark';

const REMOVED = 'every word that is not on our list, digits, values, scripts, styles, frames, comments, queries';

/** The first line of a page of the corpus: where the file comes from, and the address as far as it is nobody’s. */
export function firstLine(day: string, shows: string, place: Place, known: KnownWords): string {
	return `<!-- captured ${day}: ${shows}; removed: ${REMOVED} | url: ${originOf(place, known)}${pathOf(place.path, known)} -->\n`;
}

/** A host that our rules do not know by name may have been made for one person. */
function originOf({ protocol, host, port }: Place, known: KnownWords): string {
	const name = known.whole.has(host) ? host : host.replace(/^.+(?=\.acesso\.gov\.br$)/u, (part) => maskMark(part, known));
	return `${protocol}//${name}${port === '' ? '' : `:${port}`}`;
}

/** Also with a route behind `#`, which the look writes into the path. */
function pathOf(path: string, known: KnownWords): string {
	return path
		.split('#')
		.map((part) => maskMark(part, known))
		.join('#');
}
