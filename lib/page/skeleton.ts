import { childrenOf, elementsIn } from './children';
import type { KnownWords } from './known-words';
import { MaskedIds, maskMark } from './mask-mark';
import { maskText } from './mask-text';
import { maskedTexts } from './masked-texts';
import { Shown } from './shown';
import { attributesOf, escaped } from './skeleton-attributes';
import { placeOf, sizeOf } from './skeleton-place';
import { attribute, has, openRoot, tag } from './unclobbered';
import { Visibility } from './visible';

/** More than this is no screen of a login, and nobody could look it through before sending it. */
const MAX_ELEMENTS = 4_000;
const MAX_DEPTH = 300;
const MAX_LENGTH = 400_000;

const GONE = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'base', 'title', 'passo-certo']);
/** What is in these was typed or chosen, is drawn, or is somebody else’s page. */
const CLOSED = new Set(['textarea', 'iframe', 'frame', 'object', 'embed', 'svg', 'canvas', 'video', 'audio', 'picture', 'datalist', 'map']);
const SIZED = new Set(['iframe', 'img', 'canvas', 'svg', 'video', 'object', 'embed']);
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'wbr']);
const INLINE = new Set(
	'a abbr b bdi bdo br button cite code em font i img input label mark small span strong sub sup svg u wbr'.split(' '),
);
const TAGS = new Set(
	`${[...INLINE, ...VOID, ...CLOSED].join(' ')} html head body main header footer nav section article aside address hgroup search
	div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption details summary dialog menu form fieldset legend
	select option optgroup output progress meter table caption thead tbody tfoot tr td th colgroup del ins q s kbd samp var time data
	slot center tt`.split(/\s+/u),
);

/**
 * The page as one file, with what a person sees of it and without what is theirs: its elements, their
 * names and relations, whether they are shown, and the words that everybody’s screen has. Null where it is too large.
 */
export function skeletonOf(page: Document, known: KnownWords): string | null {
	if (isTooLarge(page)) return null;
	const { documentElement, body } = page;
	const writer = new Writer(page.defaultView ?? window, documentElement, known);
	const text = [
		'<!doctype html>',
		`<html${writer.marksOf(documentElement)}>`,
		'<head>',
		'<meta charset="utf-8">',
		`<title>${escaped(maskText(page.title, known))}</title>`,
		`</head>${body ? writer.write(body, { depth: 0, hidden: false }) : ''}`,
		'</html>\n',
	]
		.join('\n')
		.replace(/\n\s*(?=\n)/gu, '');
	return text.length > MAX_LENGTH ? null : text;
}

interface At {
	depth: number;
	/** Something around it is marked as hidden already. */
	hidden: boolean;
}

class Writer {
	private readonly shown: Shown;
	private readonly ids: MaskedIds;
	private readonly view: Window;
	private readonly texts: ReadonlyMap<Text, string>;
	private readonly known: KnownWords;

	constructor(view: Window, page: Element, known: KnownWords) {
		this.texts = maskedTexts(page, known);
		this.view = view;
		this.known = known;
		this.shown = new Shown(new Visibility(view));
		this.ids = new MaskedIds(known);
	}

	marksOf(element: Element): string {
		return attributesOf(element, this.known, this.ids);
	}

	write(element: Element, at: At): string {
		const name = tag(element);
		if (GONE.has(name) || (name === 'input' && attribute(element, 'type').toLowerCase() === 'hidden')) return '';
		const written = this.nameOf(name);
		const isHidden = !at.hidden && name !== 'slot' && !NEVER_DRAWN.has(name) && !this.shown.of(element);
		const open = [
			INLINE.has(name) ? '' : `\n${' '.repeat(Math.min(at.depth, 20))}`,
			`<${written}${this.marksOf(element)}`,
			isHidden ? ' hidden' : '',
			SIZED.has(name) ? sizeOf(element) : '',
			isHidden || at.hidden || INLINE.has(name) ? '' : placeOf(element, this.view),
			'>',
		].join('');
		if (VOID.has(name)) return open;
		const inside =
			isTypedIn(element) || CLOSED.has(name) ? '' : this.inside(element, { depth: at.depth + 1, hidden: at.hidden || isHidden });
		return `${open}${inside}</${written}>`;
	}

	private inside(element: Element, at: At): string {
		const root = openRoot(element);
		const shadow = root ? `<template shadowrootmode="open">${this.all(childrenOf(root), element, at)}</template>` : '';
		return shadow + this.all(childrenOf(element), element, at);
	}

	private all(nodes: readonly (Element | Text)[], around: Element, at: At): string {
		// In a box that is not seen but holds something that is, the texts have to be hidden by themselves.
		const isApart = !at.hidden && !NEVER_DRAWN.has(tag(around)) && tag(around) !== 'slot' && !this.shown.itself(around);
		return nodes.map((node) => (node instanceof Element ? this.write(node, at) : this.text(node, isApart))).join('');
	}

	private text(node: Text, isApart: boolean): string {
		const said = (this.texts.get(node) ?? '').replace(/\s+/gu, (space) => (space.includes('\n') ? '\n' : ' '));
		const masked = escaped(said);
		return isApart && masked.trim() !== '' ? `<span hidden>${masked}</span>` : masked;
	}

	private nameOf(name: string): string {
		if (TAGS.has(name)) return name;
		// A page's own elements: the name says what kind of page it is, and may hold anything.
		return name.includes('-')
			? maskMark(name, this.known)
					.replace(/^[^a-z]+|[^\w-]/gu, 'x')
					.toLowerCase()
			: 'span';
	}
}

/** Nobody sees these as boxes of their own. */
const NEVER_DRAWN = new Set(['html', 'body', 'head', 'option', 'optgroup', 'br', 'wbr', 'colgroup', 'col']);

/** A box that people type into, whatever its element: its text is theirs. */
function isTypedIn(element: Element): boolean {
	const editable = attribute(element, 'contenteditable').toLowerCase();
	const isEditable = has(element, 'contenteditable') && editable !== 'false';
	return isEditable || ['textbox', 'searchbox', 'combobox', 'spinbutton'].includes(attribute(element, 'role').toLowerCase());
}

function isTooLarge(page: Document): boolean {
	let [level, count, depth]: [Element[], number, number] = [page.documentElement ? [page.documentElement] : [], 0, 0];
	while (level.length > 0) {
		count += level.length;
		depth += 1;
		if (count > MAX_ELEMENTS || depth > MAX_DEPTH) return true;
		level = level.flatMap(elementsIn);
	}
	return false;
}
