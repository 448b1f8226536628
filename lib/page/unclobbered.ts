/**
 * A form's own properties can be replaced by its fields (`<input name="matches">`),
 * and in Chromium that reaches our isolated world. These read the browser's
 * accessors off the prototypes instead, so no page can put itself in between.
 */
const element = Element.prototype;
const parentOf = getter(Node.prototype, 'parentElement');
const localNameOf = getter(element, 'localName');
const shadowRootOf = getter(element, 'shadowRoot');

export const parent = (of: Node): Element | null => {
	const found = parentOf?.call(of);
	return found instanceof Element ? found : null;
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
export const isShown = (of: Element): boolean =>
	element.checkVisibility.call(of, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
export const isInside = (inner: Node, outer: Node): boolean => Node.prototype.contains.call(outer, inner);
export const isConnected = (of: Node): boolean => of.isConnected === true;

function getter(prototype: object, name: string): ((this: unknown) => unknown) | undefined {
	return Object.getOwnPropertyDescriptor(prototype, name)?.get;
}
