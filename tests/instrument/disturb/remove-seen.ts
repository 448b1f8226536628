import type { Seen } from '../../../lib/core/snapshot';
import { look } from '../../../lib/page/look';
import { pick } from './chance';
import type { Disturb } from './disturb';
import { textsIn } from './everywhere';

/** Without these the page truly is another one, to anybody who looks (docs/rubric.md). Taking them away is no disturbance. */
const TRULY_ANOTHER: readonly { page: RegExp; is: (seen: Seen) => boolean }[] = [
	// What is in front decides; without the picture test, the page behind it is in front.
	{ page: /^captcha\//u, is: ({ kind }) => kind === 'frame' },
	// Two states that can be seen at once; with a piece of one gone, the other is left.
	{ page: /^none\/half-two-states$/u, is: () => true },
	// One field drawn as six boxes: without the first, the next is where to begin.
	{ page: /\/six-boxes/u, is: ({ kind }) => kind === 'field' },
];

/** A sentence that was not loaded, or that the site no longer says. */
export const removeWords = remove((seen) => seen.kind === 'words' && seen.role !== 'alert');

export const removeControl = remove((seen) => seen.kind !== 'words');

export const removeAlert = remove((seen) => seen.kind === 'words' && seen.role === 'alert');

function remove(is: (seen: Seen) => boolean): Disturb {
	return (page, chance, { fixture }) => {
		const isAllowed = (seen: Seen) => is(seen) && !TRULY_ANOTHER.some((each) => each.page.test(fixture) && each.is(seen));
		removeOne(page, chance, isAllowed);
	};
}

function removeOne(page: Document, chance: () => number, is: (seen: Seen) => boolean): void {
	const { snapshot, elements } = look(page);
	const chosen = pick(
		snapshot.seen.flatMap((seen, index) => (is(seen) ? [{ seen, element: elements[index] }] : [])),
		chance,
	);
	if (!chosen?.element) return;
	if (chosen.seen.kind === 'words') removeOwnWords(chosen.element, new Set(elements));
	else chosen.element.remove();
}

/** What else stands in the same box stays. */
function removeOwnWords(block: Element, seen: ReadonlySet<Element>): void {
	for (const text of textsIn(block)) if (ownerOf(text, block, seen) === block) text.remove();
}

function ownerOf(text: Text, block: Element, seen: ReadonlySet<Element>): Element | null {
	let at = text.parentElement;
	while (at && at !== block && !seen.has(at)) at = at.parentElement;
	return at;
}
