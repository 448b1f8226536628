import { openRoot } from './unclobbered';

/** The elements and texts right inside. By a walker, whose ways no field of a form can take the name of. */
export function childrenOf(of: Node): (Element | Text)[] {
	const walker = document.createTreeWalker(of, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	const found: (Element | Text)[] = [];
	for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
		if (node instanceof Element || node instanceof Text) found.push(node);
	}
	return found;
}

/** Those that are drawn inside: of an open shadow root too. */
export function elementsIn(of: Element): Element[] {
	const root = openRoot(of);
	return [...(root ? childrenOf(root) : []), ...childrenOf(of)].filter((node) => node instanceof Element);
}
