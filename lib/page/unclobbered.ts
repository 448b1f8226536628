/**
 * A form's own properties can be replaced by its fields (`<input name="matches">`),
 * and in Chromium that reaches our isolated world. These read the browser's
 * accessors off the prototypes instead, so no page can put itself in between.
 */
const element = Element.prototype;
const parentOf = getter(Node.prototype, 'parentElement');
const localNameOf = getter(element, 'localName');
const connectedOf = getter(Node.prototype, 'isConnected');
const documentOf = getter(Node.prototype, 'ownerDocument');
const slotOfElement = getter(element, 'assignedSlot');
const slotOfText = getter(Text.prototype, 'assignedSlot');
const shadowRootOf = getter(element, 'shadowRoot');
const scrollTopOf = getter(element, 'scrollTop');
const scrollLeftOf = getter(element, 'scrollLeft');

export const parent = (of: Node): Element | null => {
	const found = parentOf?.call(of);
	return found instanceof Element ? found : null;
};
/** Where an element or a text is drawn: in the slot that it was handed to, else in its parent. */
export const flatParent = (of: Node): Element | null => {
	const slot = (of instanceof Element ? slotOfElement : slotOfText)?.call(of);
	return slot instanceof Element ? slot : parent(of);
};
export const tag = (of: Element): string => String(localNameOf?.call(of) ?? '');
export const openRoot = (of: Element): ShadowRoot | null => {
	const found = shadowRootOf?.call(of);
	return found instanceof ShadowRoot ? found : null;
};
export const attribute = (of: Element, name: string): string => element.getAttribute.call(of, name) ?? '';
export const has = (of: Element, name: string): boolean => element.hasAttribute.call(of, name);
export const matches = (of: Element, selector: string): boolean => element.matches.call(of, selector);
export const closest = (of: Element, selector: string): Element | null => element.closest.call(of, selector);
export const box = (of: Element): DOMRect => element.getBoundingClientRect.call(of);
/** How far a box that scrolls has been scrolled. */
export const scrolled = (of: Element): { left: number; top: number } => ({
	left: Number(scrollLeftOf?.call(of)),
	top: Number(scrollTopOf?.call(of)),
});
export const scrollBy = (of: Element, top: number): void => {
	Reflect.apply(element.scrollBy, of, [{ top, behavior: 'instant' }]);
};
export const isShown = (of: Element): boolean =>
	element.checkVisibility.call(of, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
/** The element that carries the shadow root in which an element stands at the top. */
const hostOf = (of: Node): Element | null => {
	const root = Node.prototype.getRootNode.call(of);
	return root instanceof ShadowRoot ? root.host : null;
};
/** The element around another one, also through the edge of a shadow root. */
export const around = (of: Node): Element | null => parent(of) ?? hostOf(of);
export const isPageItself = (of: Element): boolean => tag(of) === 'html' || tag(of) === 'body';
/** Also through the shadow roots between them. */
export const isInside = (inner: Node, outer: Node): boolean => {
	for (let at: Node | null = inner; at; at = hostOf(at)) if (Node.prototype.contains.call(outer, at)) return true;
	return false;
};
export const isConnected = (of: Node): boolean => connectedOf?.call(of) === true;
export const rootOf = (of: Node): Node => Node.prototype.getRootNode.call(of);
export const pageOf = (of: Node): Document => {
	const page = documentOf?.call(of);
	return page instanceof Document ? page : document;
};

function getter(prototype: object, name: string): ((this: unknown) => unknown) | undefined {
	return Object.getOwnPropertyDescriptor(prototype, name)?.get;
}
