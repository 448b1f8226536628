import { type KnownWords, piecesOf } from './known-words';
import { maskWord } from './mask-text';

/**
 * An id, a class, a role, a type, or a part of an address: `btnGoToBanks` stays, because each of its
 * pieces is known; a part with one unknown piece is a mask as a whole, since tokens hold words by chance.
 */
export function maskMark(mark: string, known: KnownWords): string {
	if (known.whole.has(mark)) return mark;
	return mark
		.replace(/[^\p{L}\p{M}\p{N}.:_/-]+/gu, '-')
		.replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => (isKnown(part, known) ? part.replace(/\p{N}/gu, '0') : maskWord(part)));
}

/** `card`, `mainCard`, and `card2`, but not `a1b2`. */
function isKnown(part: string, { marks }: KnownWords): boolean {
	const letters = part.replace(/\p{N}{1,2}$/u, '');
	return letters === '' || (!/\p{N}/u.test(letters) && piecesOf(letters).every((piece) => marks.has(piece)));
}

/** Ids that are equal stay equal and others differ, so that a label still leads to its field. */
export class MaskedIds {
	private readonly given = new Map<string, string>();
	private readonly taken = new Set<string>();
	private readonly known: KnownWords;

	constructor(known: KnownWords) {
		this.known = known;
	}

	of(id: string): string {
		const before = this.given.get(id);
		if (before !== undefined) return before;
		let masked = maskMark(id, this.known);
		if (this.taken.has(masked)) masked += '-';
		while (this.taken.has(masked)) masked += 'x';
		this.given.set(id, masked);
		this.taken.add(masked);
		return masked;
	}

	/** Several, separated by spaces. */
	all(ids: string): string {
		return ids
			.split(/\s+/u)
			.filter(Boolean)
			.map((id) => this.of(id))
			.join(' ');
	}
}
