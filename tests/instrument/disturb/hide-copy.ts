import { pick } from './chance';
import { type Disturb, EXPECT } from './disturb';
import { allOf, contentOf } from './everywhere';

/** A transform makes the box hold what is fixed to the window, which would otherwise leave it and be seen. */
const HIDDEN: readonly Partial<CSSStyleDeclaration>[] = [
	{ display: 'none' },
	{},
	{ opacity: '0', pointerEvents: 'none' },
	{ position: 'absolute', top: '0', left: '0', width: '800px', transform: 'translate(-9999px, 0)' },
	{ position: 'absolute', top: '0', left: '0', width: '800px', transform: 'translate(0, -9999px)' },
	{ height: '0', overflow: 'hidden', transform: 'translate(0, 0)' },
	{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', transform: 'translate(0, 0)' },
];

/** Other screens wait in the page, unseen, as the windows over the CPF page do. */
export const hiddenOtherPage: Disturb = (page, chance, { others }) => {
	const other = pick(others, chance);
	if (other) hide(page, chance, [...other.body.children]);
};

/** The same form once more, unseen, with the same ids. */
export const hiddenSameForm: Disturb = (page, chance) => {
	const form = pick(allOf(page, 'form'), chance) ?? allOf(page, 'input')[0]?.parentElement;
	if (form) hide(page, chance, [form]);
};

function hide(page: Document, chance: () => number, content: readonly Element[]): void {
	const box = page.createElement('div');
	const style = pick(HIDDEN, chance) ?? {};
	Object.assign(box.style, style);
	box.hidden = Object.keys(style).length === 0;
	box.append(...content.map((element) => page.importNode(element, true)));
	for (const marked of box.querySelectorAll(`[${EXPECT}]`)) marked.removeAttribute(EXPECT);
	if (chance() < 0.5) contentOf(page).prepend(box);
	else contentOf(page).append(box);
	// A rule of the page may show what its author hid with the attribute alone.
	if (box.hidden && box.checkVisibility()) box.style.setProperty('display', 'none', 'important');
}
