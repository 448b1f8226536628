import type { Term } from '../../lib/knowledge/glossary';
import type { Say } from '../say';

/** The terms of the glossary that stand in a text, in the glossary's order. */
export function termsIn(text: string, glossary: readonly Term[], say: Say): readonly Term[] {
	return glossary.filter(({ say: key }) => formsOf(say(`${key}_forms`)).some((form) => standsIn(text, form)));
}

function formsOf(listed: string): string[] {
	return listed.split(', ').filter(Boolean);
}

/** As a word of its own: “aba” is no part of “trabalho”. */
function standsIn(text: string, form: string): boolean {
	return new RegExp(String.raw`(?<!\p{L})${form.replaceAll(/\s+/gu, String.raw`\s+`)}(?!\p{L})`, 'iu').test(text);
}
