import type { ComponentChildren, VNode } from 'preact';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The elements of a tree of components that keep nothing between two drawings.
 * What is shown over a site changes as a whole, step by step: comparing trees, the
 * larger part of a rendering library, would be loaded into every page for nothing.
 */
export function draw(tree: ComponentChildren, page: Document, isInSvg = false): Node[] {
	if (Array.isArray(tree)) return tree.flatMap((each) => draw(each, page, isInSvg));
	if (tree === null || tree === undefined || typeof tree === 'boolean') return [];
	if (!isTree(tree)) return [page.createTextNode(String(tree))];
	const { type, props } = tree;
	if (typeof type !== 'string') return draw(Reflect.apply(type, null, [props]), page, isInSvg);
	const isSvg = isInSvg || type === 'svg';
	const element = isSvg ? page.createElementNS(SVG, type) : page.createElement(type);
	for (const [name, value] of Object.entries(props)) {
		if (name === 'children') element.append(...draw(props.children, page, isSvg));
		else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, String(value));
	}
	return [element];
}

function isTree(tree: ComponentChildren): tree is VNode {
	return typeof tree === 'object' && tree !== null && 'type' in tree && 'props' in tree;
}
