import { classify } from '../../lib/core/classify';
import { failedGates } from '../../lib/core/evidence';
import { fold } from '../../lib/core/fold';
import type { Knowledge } from '../../lib/core/rule';
import type { Seen } from '../../lib/core/snapshot';
import { knowledge as ours } from '../../lib/knowledge';
import { type Look, look, type Place } from '../../lib/page/look';
import { chanceFrom } from './disturb/chance';
import { EXPECT, type Surroundings } from './disturb/disturb';
import type { DisturbedCase, DisturbedReading } from './disturb/disturbed-case';
import { allOf, rootsOf } from './disturb/everywhere';
import { judge } from './disturb/judge';
import type { Kind } from './disturb/kinds';
import { disturbances } from './disturbances';

/** A fixture as the page is given it, with its style sheets inside. */
export interface Sheet {
	id: string;
	label: string;
	url: string;
	html: string;
}

interface Original {
	label: string;
	place: Place;
	parsed: Document;
}

const originals = new Map<string, Original>();
let others: readonly Document[] = [];
let knowledge: Knowledge = ours;
let names: readonly string[] = [];

/** Once per page: takes all fixtures, and other rules than ours when a test brings some. */
export function prepare(sheets: readonly Sheet[], rules: Knowledge = ours): void {
	originals.clear();
	for (const { id, label, url, html } of sheets) {
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		// A frame is known by its title and size; what it would load costs time.
		for (const frame of parsed.querySelectorAll('iframe')) frame.removeAttribute('srcdoc');
		originals.set(id, { label, place: placeOf(new URL(url)), parsed });
	}
	others = [...originals.values()].map(({ parsed }) => parsed);
	knowledge = rules;
	names = [...new Set([...JSON.stringify(ours.states).matchAll(/"press":(\[[^\]]*\])/gu)].flatMap(([, list = '[]']) => JSON.parse(list)))];
	// The look enters shadow roots of defined elements only: those are the ones that a page's script can give one.
	if (!customElements.get('x-app')) customElements.define('x-app', class extends HTMLElement {});
}

export function readDisturbed(cases: readonly DisturbedCase[]): DisturbedReading[] {
	return cases.map((each) => readCase(each).reading);
}

/** Everything about one case, for a person who wants to know why. */
export interface Explained {
	reading: DisturbedReading;
	/** States whose every gate is met. */
	alive: string[];
	gates: Record<string, string[]>;
	seen: Seen[];
	html: string;
}

export function explainDisturbed(disturbed: DisturbedCase): Explained {
	const { reading, last } = readCase(disturbed);
	const gatesOf = knowledge.states.map((rule) => [rule.id, last ? failedGates(last.snapshot, rule, knowledge) : ['threw']] as const);
	return {
		reading,
		alive: gatesOf.filter(([, gates]) => gates.length === 0).map(([id]) => id),
		gates: Object.fromEntries(gatesOf),
		seen: last?.snapshot.seen ?? [],
		html: document.documentElement.outerHTML,
	};
}

function readCase({ fixture, kinds }: DisturbedCase): { reading: DisturbedReading; last: Look | null } {
	const original = originals.get(fixture);
	if (!original) throw new Error(`no fixture ${fixture}`);
	show(original.parsed);
	markTwins();
	const steps = new Set(allOf(document, `[${EXPECT}]`).flatMap(stepsOf));
	const applied: Kind[] = [];
	const early: DisturbedReading[] = [];
	const read = () => readNow(fixture, original, steps, applied);
	for (const { kind, seed } of inOrder(kinds)) {
		let finish: (() => void) | null = null;
		const around: Surroundings = {
			fixture,
			label: original.label,
			others,
			names,
			later: (rest) => {
				finish = rest;
			},
		};
		if (isChanged(() => disturbances[kind](document, chanceFrom(seed), around))) applied.push(kind);
		if (finish) early.push(read().reading);
		run(finish);
	}
	const { reading, last } = read();
	return { reading: early.find(({ outcome }) => outcome === 'wrong') ?? reading, last };
}

/** A document of its own would be read as it is loaded; this one has its shadow roots made here, as the parser would. */
function show(parsed: Document): void {
	document.replaceChild(document.importNode(parsed.documentElement, true), document.documentElement);
	for (const template of document.querySelectorAll('template')) {
		const mode = template.getAttribute('shadowrootmode');
		if (!template.parentElement || (mode !== 'open' && mode !== 'closed')) continue;
		template.parentElement.attachShadow({ mode }).append(template.content);
		template.remove();
	}
}

/** A second button of the same name, or another that closes the same window, leads to the same screen and is as good as the marked one. */
function markTwins(): void {
	for (const marked of allOf(document, `[${EXPECT}][data-go]`)) {
		for (const twin of allOf(document, `[data-go="${CSS.escape(marked.dataset.go ?? '')}"]:not([${EXPECT}])`)) {
			const [name, other] = [nameOf(marked), nameOf(twin)];
			const isSame = name !== '' && name === other;
			if (isSame || (CLOSERS.includes(name) && CLOSERS.includes(other))) twin.setAttribute(EXPECT, stepsOf(marked).join(' '));
		}
	}
}

const CLOSERS: readonly string[] = ['cancelar', 'fechar'];

function nameOf(button: HTMLElement): string {
	return fold(button.getAttribute('aria-label') ?? button.textContent);
}

function run(finish: (() => void) | null): void {
	finish?.();
}

/** After a form's properties are taken away, no other kind can change it any more. */
function inOrder(kinds: DisturbedCase['kinds']): DisturbedCase['kinds'] {
	const isLast = ({ kind }: { kind: Kind }) => kind === 'clobbering-fields';
	return [...kinds.filter((each) => !isLast(each)), ...kinds.filter(isLast)];
}

function isChanged(change: () => void): boolean {
	const observer = new MutationObserver(() => {});
	const everything = { subtree: true, childList: true, attributes: true, characterData: true };
	observer.observe(document, everything);
	for (const root of rootsOf(document)) observer.observe(root, everything);
	change();
	const isDifferent = observer.takeRecords().length > 0;
	observer.disconnect();
	return isDifferent;
}

function readNow(
	fixture: string,
	original: Original,
	steps: ReadonlySet<string>,
	applied: readonly Kind[],
): { reading: DisturbedReading; last: Look | null } {
	const expected = original.label === 'none' ? null : original.label;
	const marked = new Map([...steps].map((step) => [step, new Set<Element>()]));
	for (const element of allOf(document, `[${EXPECT}]`)) for (const step of stepsOf(element)) marked.get(step)?.add(element);
	const common = { fixture, expected, applied: [...applied] };
	try {
		const last = withoutMarks(() => look(document, original.place));
		const reading = classify(last.snapshot, knowledge);
		return { reading: { ...common, read: reading.state, ...judge(expected, reading.state, last, marked, knowledge) }, last };
	} catch (error) {
		const targets = { n: 0, right: 0, wrong: 0 };
		return { reading: { ...common, read: null, outcome: 'wrong', why: `threw ${String(error)}`, targets }, last: null };
	}
}

/** The corpus' marks are not part of the page; the next kind still needs them to follow the element. */
function withoutMarks<Result>(read: () => Result): Result {
	const marked = allOf(document, `[${EXPECT}]`).map((element) => ({
		element,
		steps: Element.prototype.getAttribute.call(element, EXPECT) ?? '',
	}));
	for (const { element } of marked) Element.prototype.removeAttribute.call(element, EXPECT);
	try {
		return read();
	} finally {
		for (const { element, steps } of marked) Element.prototype.setAttribute.call(element, EXPECT, steps);
	}
}

function stepsOf(element: Element): string[] {
	return (Element.prototype.getAttribute.call(element, EXPECT) ?? '').split(/\s+/u).filter(Boolean);
}

/** As the look itself takes an address apart. */
function placeOf({ protocol, hostname, port, pathname, hash }: URL): Place {
	const route = hash.startsWith('#/') ? `/${hash.split('?')[0] ?? ''}` : '';
	return { protocol, host: hostname, port, path: pathname.replace(/\/$/u, '') + route || '/' };
}
