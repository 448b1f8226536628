import { describe, expect, test } from 'vitest';
import type { Step } from '../../lib/core/rule';
import { sayOf } from '../../lib/core/say-of';
import { knowledge } from '../../lib/knowledge';
import { outsideLabels } from '../../lib/knowledge/outside-labels';
import { messages, quotesOf, shown } from './portuguese';
import { teach } from './source';

/** A name that is not on the button sends a tired person looking for something that is not there. */

const LABELLING = new Set(['press', 'elsePress', 'hint', 'line', 'words', 'label']);

/** Every phrase that knowledge expects to be readable on a page. */
function labelsIn(value: unknown, isLabel = false): string[] {
	if (typeof value === 'string') return isLabel ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((each) => labelsIn(each, isLabel));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => labelsIn(each, LABELLING.has(key)));
}

const ofPages: ReadonlySet<string> = new Set([...labelsIn(knowledge), ...outsideLabels.map(({ label }) => label)]);
const ours: ReadonlySet<string> = new Set(
	[...messages].flatMap(([key, text]) => (/^(choice|control|popup)_|_choice_|^extension_name$/u.test(key) ? [text] : [])),
);
const addresses: ReadonlySet<string> = new Set(
	Object.values(knowledge.hosts).flatMap((hosts) => hosts.map((host) => host.replace('*.', ''))),
);
const isKnown = (name: string): boolean => ofPages.has(name) || ours.has(name) || addresses.has(name);

const steps: readonly Step[] = [...knowledge.states.flatMap((rule) => rule.steps), ...Object.values(knowledge.panels)];
const ENDS = ['_title', '_text', '_note', ...[1, 2, 3, 4, 5, 6].map((at) => `_list${at}`)];
const titleOf = (step: Step): string => messages.get(`${sayOf(step)}_title`) ?? '';
const quotedBy = (step: Step): string[] => ENDS.flatMap((end) => quotesOf(messages.get(`${sayOf(step)}${end}`) ?? ''));

describe('the name of a button is the one on the button', () => {
	// What is put in for $1 is one of our own words.
	test('whatever stands in “ ” is on a page of the site, on a button of ours, or an address', () => {
		const quoting = [...messages].filter(([, text]) => quotesOf(text.replace('“$1”', '')).length > 0);
		expect(quoting.length).toBeGreaterThan(40);
		const wrong = quoting.filter(([, text]) => !quotesOf(text).every(isKnown));
		expect(
			teach(
				shown(wrong),
				'Write the name letter by letter as on the button; a button that no rule looks for goes to lib/knowledge/outside-labels.ts.',
			),
		).toBe('');
	});

	test('a step that says “Aperte “…”” names the button that the ring is on', () => {
		const pressing = steps.filter((step) => step.kind === 'press' && titleOf(step).startsWith('Aperte'));
		expect(pressing.length).toBeGreaterThan(20);
		const wrong = pressing.filter((step) => {
			const names = [...(step.target?.press ?? []), ...(step.target?.elsePress ?? [])];
			const quotes = quotesOf(titleOf(step));
			return quotes.length !== 1 || !names.includes(quotes[0] ?? '');
		});
		expect(
			teach(
				wrong.map((step) => `${step.id}: ${titleOf(step)}`),
				'The title names one phrase of the step’s `target.press`.',
			),
		).toBe('');
	});

	test('a step that names a button of ours has that button', () => {
		const naming = steps
			.map((step) => ({ step, names: quotedBy(step).filter((name) => !ofPages.has(name)) }))
			.filter(({ names }) => names.length > 0);
		expect(naming.length).toBeGreaterThan(0);
		const wrong = naming.filter(({ step, names }) => !names.every((name) => buttonsOf(step).includes(name)));
		expect(
			teach(
				wrong.map(({ step, names }) => `${step.id}: ${names.join(', ')}`),
				'Add the choice to the step, or name what is there.',
			),
		).toBe('');
	});

	test('what to look for on an unknown screen is on pages', () => {
		expect([1, 2, 3].flatMap((at) => quotesOf(messages.get(`unknown_list${at}`) ?? '')).filter((name) => ofPages.has(name))).toHaveLength(
			3,
		);
	});
});

/** As components/bubble/choices.tsx writes them. */
function buttonsOf({ choices = [], ...step }: Step): string[] {
	return [
		...choices
			.map((choice) => choice.replaceAll('-', '_'))
			.map((choice) => messages.get(`${sayOf(step)}_choice_${choice}`) ?? messages.get(`choice_${choice}`) ?? ''),
		messages.get('control_back') ?? '',
		messages.get('control_cannot') ?? '',
	];
}
