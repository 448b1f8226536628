import { type Disturb, EXPECT, STRANGER } from './disturb';
import { allOf } from './everywhere';
import { keepingShown } from './keeping-shown';

/** Takes an attribute off everything that has it; what was hidden by it stays hidden. */
export function strip(attribute: string): Disturb {
	return (page) => {
		keepingShown(page, () => {
			for (const element of allOf(page, `[${attribute}]`)) element.removeAttribute(attribute);
		});
	};
}

/** Takes what a field's author wrote about it off the fields that can be seen. */
export function stripField(...attributes: readonly string[]): Disturb {
	return (page) => {
		for (const element of allOf(page, 'input, textarea, [role="textbox"], [contenteditable]')) {
			if (element.checkVisibility()) for (const attribute of attributes) element.removeAttribute(attribute);
		}
	};
}

export const stripData: Disturb = (page) => {
	keepingShown(page, () => {
		for (const element of allOf(page, '*')) {
			for (const { name } of [...element.attributes]) {
				if (name.startsWith('data-') && name !== EXPECT && name !== STRANGER) element.removeAttribute(name);
			}
		}
	});
};

const POINTS_AT_ID = ['id', 'for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** As a build tool renames them: everywhere alike, so labels still belong to their fields, and style sheets still hold. */
export const renameMarks: Disturb = (page, chance) => {
	const names = new Map<string, string>();
	const renamed = (name: string) => {
		const known = names.get(name) ?? `x${Math.floor(chance() * 2 ** 32).toString(36)}`;
		names.set(name, known);
		return known;
	};
	const rename = (element: Element, attribute: string) => {
		const value = element.getAttribute(attribute)?.trim();
		if (value) element.setAttribute(attribute, value.split(/\s+/u).map(renamed).join(' '));
	};
	keepingShown(page, () => {
		for (const element of allOf(page, '*')) for (const attribute of [...POINTS_AT_ID, 'class']) rename(element, attribute);
		for (const style of [...page.head.querySelectorAll('style'), ...allOf(page, 'style')]) {
			style.textContent = style.textContent.replace(/([.#])([a-z_][\w-]*)/giu, (whole, sign: string, name: string) =>
				names.has(name) ? sign + names.get(name) : whole,
			);
		}
	});
};
