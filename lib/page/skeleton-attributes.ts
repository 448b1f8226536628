import { buttonWords } from './button-words';
import type { KnownWords } from './known-words';
import { type MaskedIds, maskMark } from './mask-mark';
import { maskText } from './mask-text';
import { attribute, has, matches } from './unclobbered';

/** The list is closed: an attribute that is not on it is not in the capture. Nothing that tells what was typed or chosen is. */
const TEXTS = ['aria-label', 'aria-placeholder', 'aria-roledescription', 'placeholder', 'title', 'alt', 'label'];
const MARKS = ['type', 'role', 'name', 'class', 'slot', 'lang', 'dir', 'inputmode', 'autocomplete', 'contenteditable'];
const STATES = ['hidden', 'modal', 'live', 'busy', 'disabled', 'expanded', 'current', 'required', 'readonly', 'haspopup'];
const IDS = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
const SWITCHES = ['disabled', 'readonly', 'required', 'multiple', 'open'];

export function attributesOf(element: Element, known: KnownWords, ids: MaskedIds): string {
	const written = [
		...IDS.map((name) => pair(element, name, (said) => ids.all(said))),
		...[...MARKS, ...STATES.map((state) => `aria-${state}`)].map((name) => pair(element, name, (said) => marks(said, known))),
		...TEXTS.map((name) => pair(element, name, (said) => maskText(said, known))),
		...SWITCHES.map((name) => (has(element, name) ? ` ${name}` : '')),
		attribute(element, 'maxlength') === '1' ? ' maxlength="1"' : '',
		has(element, 'href') && matches(element, 'a, area') ? ` href="${escaped(pathOf(attribute(element, 'href'), known))}"` : '',
		buttonWords(element) === '' ? '' : ` value="${escaped(maskText(buttonWords(element), known))}"`,
	];
	return written.join('');
}

export function escaped(text: string): string {
	return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Where a link leads on its own site: no host, no query. */
function pathOf(href: string, known: KnownWords): string {
	const [path = ''] = href.split(/[?#]/u);
	return path.startsWith('/') && !path.startsWith('//') ? maskMark(path, known) : '#';
}

function pair(element: Element, name: string, masked: (said: string) => string): string {
	return has(element, name) ? ` ${name}="${escaped(masked(attribute(element, name)))}"` : '';
}

function marks(said: string, known: KnownWords): string {
	return said
		.split(/\s+/u)
		.filter(Boolean)
		.map((mark) => maskMark(mark, known))
		.join(' ');
}
