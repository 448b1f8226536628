import { openRoot } from '../../../lib/page/unclobbered';

const NOT_TEXT = 'script, style, noscript, template, option, textarea, title, svg';

/** The body and every open shadow root below it. */
export function rootsOf(page: Document): (HTMLElement | ShadowRoot)[] {
	const roots: (HTMLElement | ShadowRoot)[] = [page.body];
	for (const root of roots) {
		for (const element of root.querySelectorAll('*')) {
			const inner = openRoot(element);
			if (inner) roots.push(inner);
		}
	}
	return roots;
}

/** HTML elements that match, in the body and in every open shadow root. */
export function allOf(page: Document, selector: string): HTMLElement[] {
	return rootsOf(page)
		.flatMap((root) => [...root.querySelectorAll(selector)])
		.filter((element) => element instanceof HTMLElement);
}

/** Pieces of text that are not blank, shown or not. */
export function textsOf(page: Document): Text[] {
	return rootsOf(page).flatMap((root) => textsIn(root));
}

export function textsIn(root: Node): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest(NOT_TEXT)) texts.push(node);
	}
	return texts;
}

/** Where the page's own content stands: the body, or the shadow root that it was moved into. */
export function contentOf(page: Document): HTMLElement | ShadowRoot {
	return [...page.body.children].find((element) => element.localName === 'x-app')?.shadowRoot ?? page.body;
}
