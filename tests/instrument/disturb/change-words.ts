import { pick } from './chance';
import type { Disturb } from './disturb';
import { allOf, textsOf } from './everywhere';

const SPOKEN = ['placeholder', 'aria-placeholder', 'aria-label', 'alt', 'title'];

/** Rewrites every text that a person reads, also where it stands in an attribute. */
export function rewrite(by: (text: string, chance: () => number) => string): Disturb {
	return (page, chance) => {
		for (const text of textsOf(page)) {
			const written = by(text.data, chance);
			if (written !== text.data) text.data = written;
		}
		for (const element of allOf(page, '*')) {
			const names = element.matches('input[type="submit"], input[type="button"]') ? [...SPOKEN, 'value'] : SPOKEN;
			for (const name of names) {
				const value = element.getAttribute(name);
				const written = value ? by(value, chance) : value;
				if (written && written !== value) element.setAttribute(name, written);
			}
		}
	};
}

export const upperCase = rewrite((text) => text.toLocaleUpperCase('pt-BR'));
export const dropAccents = rewrite((text) => text.normalize('NFD').replace(/\p{M}/gu, ''));
export const decompose = rewrite((text) => text.normalize('NFD'));
export const spaceOut = rewrite((text, chance) =>
	text.replace(/ /gu, () => pick(['  ', '\u00a0', ' \u00a0 ', '\n\t', ' '], chance) ?? ' '),
);
export const zeroWidth = rewrite((text, chance) =>
	text.replace(/\p{L}(?=\p{L})/gu, (letter) =>
		chance() < 0.2 ? `${letter}${pick(['\u200b', '\u200c', '\u2060', '\ufeff'], chance)}` : letter,
	),
);
export const softHyphens = rewrite((text, chance) =>
	text.replace(/\p{L}{2}(?=\p{L}{2})/gu, (letters) => (chance() < 0.5 ? `${letters}\u00ad` : letters)),
);

/** What a browser's translator leaves behind: every text in two nested tags. */
export const fontTags: Disturb = (page) => {
	for (const text of textsOf(page)) {
		const outer = page.createElement('font');
		const inner = page.createElement('font');
		for (const each of [outer, inner]) each.style.verticalAlign = 'inherit';
		text.replaceWith(outer);
		outer.append(inner);
		inner.append(text);
	}
};

/** Words in pieces that stand side by side. One span around them, so that a flex box still holds one thing. */
export const letterSpans: Disturb = (page, chance) => {
	for (const text of textsOf(page)) {
		if (text.data.trim().length < 3) continue;
		const whole = inlineSpan(page);
		for (const letters of pieces(text.data, chance)) {
			const span = inlineSpan(page);
			span.textContent = letters;
			whole.append(span);
		}
		text.replaceWith(whole);
	}
};

/** The page's own rules for spans must not tear the letters apart. */
function inlineSpan(page: Document): HTMLElement {
	const span = page.createElement('span');
	span.style.all = 'unset';
	return span;
}

function pieces(text: string, chance: () => number): string[] {
	const letters = [...text];
	const found: string[] = [];
	while (letters.length > 0) found.push(letters.splice(0, 1 + Math.floor(chance() * 6)).join(''));
	return found;
}
