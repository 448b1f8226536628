import { childrenOf } from './children';
import type { KnownWords } from './known-words';
import { maskText, withoutWidth } from './mask-text';
import { matches, openRoot, tag } from './unclobbered';

const LETTER = /[\p{L}\p{M}]/u;

/**
 * Every text of the page as it may be shown. A word that markup cuts (`<b>V</b>era`) is judged as
 * the one word that a person reads, so that no part of a name passes for a word of its own.
 */
export function maskedTexts(page: Element, known: KnownWords): ReadonlyMap<Text, string> {
	const masked = new Map<Text, string>();
	let run: Text[] = [];
	const finish = () => {
		for (const [text, said] of maskRun(run, known)) masked.set(text, said);
		run = [];
	};
	const visit = (element: Element): void => {
		const isApart = !isInline(element);
		if (isApart) finish();
		const root = openRoot(element);
		for (const node of [...(root ? childrenOf(root) : []), ...childrenOf(element)]) {
			if (node instanceof Element) visit(node);
			else run.push(node);
		}
		if (isApart) finish();
	};
	visit(page);
	finish();
	return masked;
}

function isInline(element: Element): boolean {
	if (tag(element) === 'br' || matches(element, 'button, input, img, svg, textarea, select, option')) return false;
	return getComputedStyle(element).display === 'inline';
}

/** A mask is as long as what it stands for, so the whole can be cut where the texts were. */
function maskRun(run: readonly Text[], known: KnownWords): [Text, string][] {
	let whole = '';
	const places = run.map((text) => {
		const said = withoutWidth(text.nodeValue ?? '');
		// What only stands side by side, as the number of a step and its name, is two words.
		if (whole !== '' && !(LETTER.test(whole.slice(-1)) && LETTER.test(said.charAt(0)))) whole += '\n';
		const from = whole.length;
		whole += said;
		return { text, from, to: whole.length };
	});
	const masked = maskText(whole, known);
	return places.map(({ text, from, to }) => [text, masked.slice(from, to)]);
}
