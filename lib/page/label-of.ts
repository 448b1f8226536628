import type { TextBlock } from './read-words';
import { attribute, box, closest, isInside } from './unclobbered';

/** How many blocks of text before an unlabelled field may be speaking of it. */
const NEAREST = 2;

/**
 * What a field is called: its associated label or accessible name, or else the
 * text just before it, as on the CPF page, whose label points at no field.
 * `since` is the control before it; text before that speaks of something else.
 */
export function labelOf(field: Element, blocks: readonly TextBlock[], since: Element | null): string {
	return (
		associated(field, blocks) ||
		attribute(field, 'aria-label') ||
		(hasOwnWords(field) ? '' : floating(field, blocks) || before(field, blocks, since))
	);
}

/** A field that says what it is for needs no text beside it, which may be about the step before. */
function hasOwnWords(field: Element): boolean {
	return /\p{L}/u.test(attribute(field, 'placeholder'));
}

function associated(field: Element, blocks: readonly TextBlock[]): string {
	const ids = attribute(field, 'aria-labelledby').split(/\s+/u).filter(Boolean);
	const root = field.getRootNode();
	const named = root instanceof Document || root instanceof ShadowRoot ? ids.map((id) => root.getElementById(id)) : [];
	const labels = 'labels' in field && field.labels instanceof NodeList ? [...field.labels] : [];
	const around = closest(field, 'label');
	return [...named, ...labels, around]
		.flatMap((label) => (label instanceof Element ? blocks.filter(({ element }) => element === label || isInside(element, label)) : []))
		.map(({ text }) => text)
		.join(' ');
}

/** A label that lies in the field like a placeholder until somebody types. */
function floating(field: Element, blocks: readonly TextBlock[]): string {
	const { left, top, right, bottom } = box(field);
	const isIn = (element: Element) => {
		const own = box(element);
		return own.left >= left && own.right <= right && own.top >= top && own.bottom <= bottom;
	};
	return blocks.find(({ element }) => !isInside(field, element) && isIn(element))?.text ?? '';
}

function before(field: Element, blocks: readonly TextBlock[], since: Element | null): string {
	return blocks
		.filter(({ element }) => follows(field, element) && (since === null || follows(element, since)))
		.slice(-NEAREST)
		.map(({ text }) => text)
		.join(' ');
}

/** Does `later` come after `earlier` in the document, not inside it? */
export function follows(later: Element, earlier: Element): boolean {
	return (Node.prototype.compareDocumentPosition.call(earlier, later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
