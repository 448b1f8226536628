/** Where an element is, whatever the page's fields are called: a form's own methods can be replaced by them. */
export function boxOf(element: Element): DOMRect {
	return Element.prototype.getBoundingClientRect.call(element);
}
