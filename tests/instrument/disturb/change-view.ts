import { pick } from './chance';
import type { Disturb } from './disturb';
import { allOf, contentOf } from './everywhere';

/** The page's own mode, as `body.contrast`. */
export const highContrast: Disturb = (page) => {
	if (page.body.classList.contains('contrast')) return;
	page.body.classList.add('contrast');
	const style = page.createElement('style');
	style.textContent =
		'* { background-color: #000 !important; color: #fff !important; border-color: #fff !important } a { color: #ff0 !important }';
	contentOf(page).append(style);
};

export const zoom: Disturb = (page) => {
	if (page.documentElement.style.zoom !== '2') page.documentElement.style.zoom = '2';
};

export const narrow: Disturb = (page) => {
	if (page.body.style.width !== '320px') page.body.style.width = '320px';
};

const TITLES = ['', 'Carregando…', 'gov.br', 'gov.br - Acesse sua conta', 'Meu INSS', 'Minha página'];

export const title: Disturb = (page, chance) => {
	const chosen = chance() < 0.3 ? null : pick(TITLES, chance);
	if (chosen === null) page.head.querySelector('title')?.remove();
	else if (chosen !== undefined && page.title !== chosen) page.title = chosen;
};

/** Words that this script and the look ask of an element, as the names of a form's fields. */
const CLOBBERING = [
	...['matches', 'closest', 'getAttribute', 'hasAttribute', 'attributes', 'parentElement', 'parentNode', 'children', 'childNodes'],
	...['id', 'className', 'tagName', 'localName', 'nodeType', 'textContent', 'innerText', 'ownerDocument', 'contains', 'shadowRoot'],
	...['querySelector', 'querySelectorAll', 'getBoundingClientRect', 'checkVisibility', 'compareDocumentPosition', 'getRootNode', 'labels'],
	...['isConnected', 'previousSibling', 'nextSibling', 'style', 'elements', 'length', 'name', 'title', 'hidden', 'offsetParent'],
];

/** Fields that take the place of their form's own properties. Nothing here can change the form after that: it comes last. */
export const clobberingFields: Disturb = (page, chance) => {
	for (const form of allOf(page, 'form')) {
		const names = CLOBBERING.filter(() => chance() < 0.5);
		const fields = names.map((name) => Object.assign(page.createElement('input'), { type: 'hidden', name }));
		form.append(...fields);
	}
};

/**
 * The page before its script has filled it, with or without its frame; the whole page comes later.
 * A page that is none loses its frame as well: what makes it none may be what comes later.
 */
export const lateInsertion: Disturb = (page, chance, { label, later }) => {
	const content = contentOf(page);
	const keepsFrame = chance() < 0.5 && label !== 'none';
	const nodes = [...content.childNodes];
	const absent = nodes.filter((node) => !(node instanceof Element && node.matches(keepsFrame ? 'header, footer, nav, style' : 'style')));
	for (const node of absent) node.remove();
	later(() => content.replaceChildren(...nodes));
};
