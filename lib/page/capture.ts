import type { StateId } from '../core/rule';
import { firstLine } from './first-line';
import type { KnownWords } from './known-words';
import type { Place } from './look';
import { skeletonOf } from './skeleton';

/** A screen as a file for `tests/corpus`, or why there is none. */
export type Capture = { ok: true; text: string } | { ok: false; why: 'too-large' };

/** `read` is what the guide takes the screen for: what a person who gets the file asks first. */
export function capture(page: Document, place: Place, day: string, read: StateId | null, known: KnownWords): Capture {
	const text = skeletonOf(page, known);
	if (text === null) return { ok: false, why: 'too-large' };
	return { ok: true, text: firstLine(day, read === null ? 'a screen that is not recognised' : `read as ${read}`, place, known) + text };
}
