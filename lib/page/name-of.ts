import { buttonWords } from './button-words';
import { attribute } from './unclobbered';
import type { Visibility } from './visible';

/**
 * What a button or a link is called: what can be read on it, pictures by their own
 * words; where that holds no letter (“×”), the name that its author gave it.
 */
export function nameOf(element: Element, text: string, visibility: Visibility): string {
	const shown = buttonWords(element) || withPictures(element, text, visibility);
	if (/[\p{L}\p{N}]/u.test(shown)) return shown;
	return attribute(element, 'aria-label') || attribute(element, 'title') || shown;
}

/** “Entrar com” and a logo that says “gov.br”. */
function withPictures(element: Element, text: string, visibility: Visibility): string {
	const pictures = Element.prototype.querySelectorAll.call(element, 'img[alt], svg[aria-label]');
	const words = [...pictures]
		.filter((picture) => visibility.of(picture))
		.map((picture) => attribute(picture, 'alt') || attribute(picture, 'aria-label'));
	const [first] = pictures;
	if (!first || words.length === 0) return text;
	return isBeforeText(first, element) ? [...words, text].join(' ').trim() : [text, ...words].join(' ').trim();
}

function isBeforeText(picture: Element, element: Element): boolean {
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let text = walker.nextNode();
	while (text && text.nodeValue?.trim() === '') text = walker.nextNode();
	return text === null || (Node.prototype.compareDocumentPosition.call(picture, text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
