import { pick } from './chance';
import type { Disturb } from './disturb';
import { allOf, contentOf } from './everywhere';
import { keepingShown } from './keeping-shown';

const DEPTH = 200;
/** A box between these and their parent is nothing an author writes. */
const BOUND = 'li, tr, td, th, tbody, thead, option, summary, legend, dialog, script, style, template, br';

export const wrapInDivs: Disturb = (page, chance) => {
	keepingShown(page, () => {
		for (const element of allOf(page, `*:not(${BOUND})`)) {
			// Around a word of a sentence it would break the line, and the sentence with it.
			if (isPartOfSentence(element)) continue;
			if (chance() < 0.3) wrap(page, element, 3);
		}
	});
};

function isPartOfSentence(element: HTMLElement): boolean {
	const own = element.textContent?.trim() ?? '';
	const around = element.parentElement;
	if (!around || own === '' || getComputedStyle(element).display !== 'inline') return false;
	return getComputedStyle(around).display === 'inline' || around.textContent?.trim() !== own;
}

function wrap(page: Document, element: Element, depth: number): void {
	const outer = page.createElement('div');
	element.replaceWith(outer);
	nest(page, outer, depth - 1).append(element);
}

function nest(page: Document, box: Element, depth: number): Element {
	let inner = box;
	for (let level = 0; level < depth; level += 1) {
		const next = page.createElement('div');
		inner.append(next);
		inner = next;
	}
	return inner;
}

export const deepDivs: Disturb = (page) => {
	keepingShown(page, () => {
		const content = contentOf(page);
		const nodes = [...content.childNodes];
		const outer = page.createElement('div');
		content.append(outer);
		nest(page, outer, DEPTH - 1).append(...nodes);
	});
};

/** Everything up to the last field leaves the form; the order on the screen stays. */
export const fieldsOutOfForm: Disturb = (page) => {
	keepingShown(page, () => {
		for (const form of allOf(page, 'form')) {
			const children = [...form.childNodes];
			const last = children.findLastIndex((node) => node instanceof Element && (node.matches('input') || node.querySelector('input')));
			form.before(...children.slice(0, last + 1));
		}
	});
};

export const unwrapForm: Disturb = (page) => {
	keepingShown(page, () => {
		for (const form of allOf(page, 'form')) form.replaceWith(...form.childNodes);
	});
};

/** The footer or an aside comes first in the document; where neither is marked as such, the last block does. */
export const reorderBlocks: Disturb = (page, chance) => {
	const content = contentOf(page);
	const marked = allOf(page, 'footer, aside, [role="contentinfo"], [role="complementary"], .br-footer');
	const last = [...content.children].findLast((element) => !element.matches('script, style'));
	const block = pick(marked, chance) ?? last;
	if (block && content.firstElementChild !== block) keepingShown(page, () => content.prepend(block));
};

const BUTTON = 'button, input[type="submit"], input[type="button"]';

/** Buttons of home-made markup: a link or a box that only its role makes a button. */
export const buttonsAsRoles: Disturb = (page, chance) => {
	keepingShown(page, () => {
		for (const button of allOf(page, BUTTON)) {
			const made = page.createElement(chance() < 0.5 ? 'a' : 'div');
			for (const { name, value } of button.attributes) if (!['type', 'value', 'disabled'].includes(name)) made.setAttribute(name, value);
			if (button.hasAttribute('disabled')) made.setAttribute('aria-disabled', 'true');
			made.setAttribute('role', 'button');
			made.setAttribute('tabindex', '0');
			if (button instanceof HTMLInputElement) made.append(button.value);
			else made.append(...button.childNodes);
			button.replaceWith(made);
		}
	});
};

function labelled(page: Document): { label: HTMLLabelElement; field: HTMLElement }[] {
	return allOf(page, 'label').flatMap((label) =>
		label instanceof HTMLLabelElement && label.control && label.checkVisibility() ? [{ label, field: label.control }] : [],
	);
}

/** The label still stands where it stood, and belongs to no field. */
export const labelsDetached: Disturb = (page) => {
	for (const { label, field } of labelled(page)) {
		if (label.contains(field)) label.after(field);
		label.removeAttribute('for');
	}
};

export const labelsAsAria: Disturb = (page) => {
	for (const { label, field } of labelled(page)) {
		const name = (label.textContent ?? '').replace(/\s+/gu, ' ').trim();
		if (label.contains(field)) label.after(field);
		field.setAttribute('aria-label', name);
		label.remove();
	}
};

/** The page as a web component draws it, with its style sheets inside. */
export const shadowRoot: Disturb = (page) => {
	if (contentOf(page) !== page.body) return;
	keepingShown(page, () => {
		const nodes = [...page.body.childNodes];
		const app = page.createElement('x-app');
		app.style.display = 'block';
		const root = app.attachShadow({ mode: 'open' });
		root.append(...[...page.head.querySelectorAll('style')].map((style) => style.cloneNode(true)), ...nodes);
		page.body.append(app);
	});
};
