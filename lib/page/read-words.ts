import { closest, flatParent, isInside, matches, parent, tag } from './unclobbered';
import type { Visibility } from './visible';

/** More text than this is no login screen; reading stops there and says so. */
const MAX_TEXTS = 2_000;

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'option', 'textarea', 'title', 'svg', 'text']);
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'cite',
	'code',
	'em',
	'font',
	'i',
	'mark',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'u',
]);

/** One block of running text, as a person reads it. */
export interface TextBlock {
	element: Element;
	text: string;
}

/** Text by block, without the text of the controls in `controls`; each control's own text goes into `names`. */
export interface ReadWords {
	blocks: TextBlock[];
	names: Map<Element, string>;
	truncated: boolean;
}

export function readWords(roots: readonly (Document | ShadowRoot)[], controls: ReadonlySet<Element>, visibility: Visibility): ReadWords {
	const texts = new Map<Element, { text: string; last: Element | null }>();
	let count = 0;
	let isSpaced = false;
	for (const root of roots) {
		const start = root instanceof Document ? root.body : root;
		if (!start) continue;
		const walker =
			root.ownerDocument?.createTreeWalker(start, NodeFilter.SHOW_TEXT) ?? document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const data = node.nodeValue ?? '';
			const holder = parent(node);
			if (!holder) continue;
			if (data.trim() === '') {
				// The space between two inline elements is a text of its own.
				isSpaced = data !== '';
				continue;
			}
			count += 1;
			if (count > MAX_TEXTS) return finish(texts, controls, true);
			if (NOT_TEXT.has(tag(holder)) || !visibility.of(holder)) continue;
			const owner = ownerOf(node, holder, controls);
			if (controls.has(owner) && isDecoration(holder, owner)) continue;
			const known = texts.get(owner) ?? { text: '', last: null };
			const isFollowing = known.last !== null && (known.last !== holder || node.previousSibling !== null);
			const gap = isFollowing && (isSpaced || isApart(known.last ?? holder, holder, node)) ? ' ' : '';
			texts.set(owner, { text: known.text + gap + data, last: holder });
			isSpaced = false;
		}
	}
	return finish(texts, controls, false);
}

function finish(texts: Map<Element, { text: string }>, controls: ReadonlySet<Element>, truncated: boolean): ReadWords {
	const blocks: TextBlock[] = [];
	const names = new Map<Element, string>();
	for (const [element, { text }] of texts) {
		// Signs without a width first: one of them counts as a space, and parts no word on the screen.
		const clean = text
			.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
			.replace(/\s+/gu, ' ')
			.trim();
		if (controls.has(element)) names.set(element, clean);
		else blocks.push({ element, text: clean });
	}
	return { blocks, names, truncated };
}

/** An icon drawn by a font is a word in the page's text, and no word on the screen. */
function isDecoration(holder: Element, control: Element): boolean {
	const hidden = closest(holder, '[aria-hidden="true"]');
	return hidden !== null && hidden !== control && isInside(hidden, control);
}

/** The control that the text belongs to, or else the nearest block around it. */
function ownerOf(text: Node, holder: Element, controls: ReadonlySet<Element>): Element {
	let block: Element | null = null;
	for (let at = flatParent(text); at; at = flatParent(at)) {
		if (controls.has(at)) return at;
		if (block === null && !INLINE.has(tag(at)) && tag(at) !== 'slot') block = at;
	}
	return block ?? holder;
}

/** Do two pieces of text in one block stand apart on the screen? Letters of one word do not. */
function isApart(before: Element, holder: Element, node: Node): boolean {
	const previous = node.previousSibling;
	if (previous instanceof Element && tag(previous) === 'br') return true;
	if (before === holder) return previous instanceof Element && !INLINE.has(tag(previous));
	return !isInline(before) || !isInline(holder);
}

function isInline(element: Element): boolean {
	return matches(element, 'b, strong, i, em, font, u, mark, small, sub, sup') || getComputedStyle(element).display === 'inline';
}
