import type { Seen, Snapshot, WordsRole } from '../core/snapshot';
import { cookieBars } from './cookie-bar';
import { coveredOf } from './covered';
import { follows, labelOf } from './label-of';
import { mask } from './mask';
import { nameOf } from './name-of';
import { isAtPageFoot } from './page-foot';
import { type Controls, readControls } from './read-controls';
import { type ReadWords, readWords, type TextBlock } from './read-words';
import { attribute, closest, has, isInside, matches, tag } from './unclobbered';
import { Visibility } from './visible';

/** A snapshot, and the element behind each thing seen, by the same index. */
export interface Look {
	snapshot: Snapshot;
	elements: readonly Element[];
}

const ALERT = '[role="alert"], [role="alertdialog"], [role="status"], .br-message, .alert, .alert-danger, .erro, .error';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Fewer links than this are a choice; as many are a list. */
const LIST = 4;
const BUSY = '.loading, [aria-busy="true"]';

/** Where a page is, or where a rehearsal says that it is. */
export type Place = Pick<Snapshot, 'protocol' | 'host' | 'port' | 'path'>;

/** Reads the page once, as a person could. The only door from a page to a snapshot. */
export function look(page: Document, place?: Place): Look {
	const view = page.defaultView ?? window;
	const visibility = new Visibility(view);
	const controls = readControls(page, visibility);
	const words = readWords(controls.roots, new Set([...controls.presses, ...controls.fields]), visibility);
	const bars = cookieBars(words.blocks, controls.presses, controls.fields);
	const things = [
		...words.blocks.map((block) => ({ element: block.element, seen: seeWords(block) })),
		...controls.presses.map((element) => ({ element, seen: seePress(element, words, visibility) })),
		...controls.fields.map((element) => ({ element, seen: seeField(element, words, controls) })),
		...controls.frames.map((element) => ({ element, seen: seeFrame(element) })),
		...controls.pictures.map((element) => ({ element, seen: seePicture(element) })),
	]
		.filter(({ element }) => !isAtPageFoot(element) && !bars.some((bar) => isInside(element, bar)))
		.sort((a, b) => (a.element === b.element ? 0 : follows(b.element, a.element) ? -1 : 1));
	const elements = things.map(({ element }) => element);
	const covered = coveredOf(page, elements);
	return {
		snapshot: {
			...(place ?? placeOf(view.location)),
			title: page.title.slice(0, 200),
			seen: things.map(({ element, seen }) => (covered.has(element) ? { ...seen, covered: true } : seen)),
			truncated: controls.truncated || words.truncated,
			translated: isTranslated(page),
		},
		elements,
	};
}

function placeOf({ protocol, hostname, port, pathname, hash }: Location): Place {
	const route = hash.startsWith('#/') ? `/${hash.split('?')[0] ?? ''}` : '';
	return { protocol, host: hostname, port, path: pathname.replace(/\/$/u, '') + route || '/' };
}

/** Has the browser put the page into another language? It says so on the first element. */
function isTranslated({ documentElement }: Document): boolean {
	return matches(documentElement, '.translated-ltr, .translated-rtl') && !matches(documentElement, '[lang^="pt" i]');
}

function seeWords({ element, text }: TextBlock): Seen {
	return { kind: 'words', role: roleOf(element), text: mask(text), marks: marksOf(element) };
}

function roleOf(element: Element): WordsRole {
	if (closest(element, ALERT)) return 'alert';
	if (closest(element, HEADING)) return 'heading';
	return closest(element, 'label') ? 'label' : 'plain';
}

function seePress(element: Element, { names }: ReadWords, visibility: Visibility): Seen {
	return {
		kind: 'press',
		link: matches(element, 'a, [role="link"]'),
		...(isListed(element) ? { listed: true } : {}),
		text: mask(nameOf(element, names.get(element) ?? '', visibility)),
		disabled: isDisabled(element),
		busy: matches(element, BUSY),
		marks: marksOf(element),
	};
}

function seeField(element: Element, { blocks }: ReadWords, controls: Controls): Seen {
	const earlier = [...controls.fields, ...controls.presses].filter((other) => other !== element && follows(element, other));
	const since = earlier.reduce<Element | null>((last, other) => (last === null || follows(other, last) ? other : last), null);
	return {
		kind: 'field',
		type: typeOf(element),
		inputmode: attribute(element, 'inputmode'),
		autocomplete: attribute(element, 'autocomplete'),
		placeholder: mask(attribute(element, 'placeholder') || attribute(element, 'aria-placeholder')),
		label: mask(labelOf(element, blocks, since)),
		disabled: isDisabled(element),
		readonly: has(element, 'readonly') || attribute(element, 'aria-readonly') === 'true',
		marks: marksOf(element),
	};
}

/** Menus, help lists and tables of contents are lists of links that look like links. */
function isListed(element: Element): boolean {
	if (!matches(element, 'a:not([role="button"])')) return false;
	const list = closest(element, 'ul, ol');
	return list !== null && Element.prototype.querySelectorAll.call(list, 'li > a:not([role="button"])').length >= LIST;
}

function typeOf(element: Element): string {
	const name = tag(element);
	if (name === 'input') return attribute(element, 'type') || 'text';
	return name === 'textarea' ? name : 'textbox';
}

function seeFrame(element: Element): Seen {
	return { kind: 'frame', text: mask(attribute(element, 'title') || attribute(element, 'aria-label')), marks: marksOf(element) };
}

function seePicture(element: Element): Seen {
	return { kind: 'picture', text: mask(attribute(element, 'alt') || attribute(element, 'aria-label')), marks: marksOf(element) };
}

export function isDisabled(element: Element): boolean {
	return matches(element, ':disabled') || attribute(element, 'aria-disabled') === 'true';
}

function marksOf(element: Element): string[] {
	const classes = attribute(element, 'class').split(/\s+/u);
	const names = has(element, 'id') ? [attribute(element, 'id')] : [];
	return [...names, attribute(element, 'name'), ...classes].filter(Boolean).slice(0, 12);
}
