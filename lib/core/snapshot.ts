/** What a person could notice on a page, as plain data. Never a field's value. */

/** Where a piece of text stands. `plain` is running text. */
export type WordsRole = 'heading' | 'label' | 'alert' | 'plain';

/** What the page's author says a field is for. No fact here depends on what was typed. */
export interface FieldFacts {
	/** `type` attribute, `textarea`, or `textbox` for a bare ARIA textbox. */
	type: string;
	inputmode: string;
	autocomplete: string;
	placeholder: string;
	/** Associated label, accessible name, or else the nearest text before the field. */
	label: string;
	/** It shows something and asks for nothing. */
	readonly: boolean;
}

interface Noticed {
	/** ids, names and classes: they may help, and may locate a target. No state rests on them. */
	marks: string[];
	/** Something that fills most of the window lies over it. Below the fold counts as under it too. */
	covered?: true;
}

/** Visible text that is not itself a control. */
export interface Words extends Noticed {
	kind: 'words';
	role: WordsRole;
	text: string;
}

/** A button or a link. */
export interface Press extends Noticed {
	kind: 'press';
	link: boolean;
	/** One of a list of links: a menu, a help list. A person reads it, and it is no button of the screen. */
	listed?: true;
	text: string;
	disabled: boolean;
	/** The page shows that it is working on the press (class `loading`, `aria-busy`). */
	busy: boolean;
}

export interface Field extends Noticed, FieldFacts {
	kind: 'field';
	disabled: boolean;
}

/** An embedded page of someone else, known only by its title and size. */
export interface Frame extends Noticed {
	kind: 'frame';
	text: string;
}

/** A drawn square big enough to be a QR code: `img`, `canvas` or `svg`. */
export interface Picture extends Noticed {
	kind: 'picture';
	text: string;
}

export type Seen = Words | Press | Field | Frame | Picture;

export interface Snapshot {
	/** `https:`, as `URL.protocol` says it. */
	protocol: string;
	host: string;
	/** Empty for the default port. */
	port: string;
	/** Path and, for hash routes (`#/…`), the route. No query. */
	path: string;
	title: string;
	/** In document order; indices are how a target is named. */
	seen: Seen[];
	/** A cap was reached: something may have gone unseen. */
	truncated: boolean;
	/** The browser has put the page into another language. */
	translated: boolean;
}
