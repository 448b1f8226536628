import { withoutQuotes, wordsOf } from './portuguese';

/** What a text takes for granted beyond the common words and the forms that the glossary explains. Names of buttons are the page’s choice. */
export function uncommonWordsIn(text: string, { common, forms }: { common: ReadonlySet<string>; forms: readonly string[] }): string[] {
	// The longest first: “verificação em duas etapas” before any word of it.
	const unexplained = [...forms]
		.sort((a, b) => b.length - a.length)
		.reduce((rest, form) => rest.replaceAll(wholly(form), ' '), withoutQuotes(text));
	return [...new Set(wordsOf(unexplained.toLowerCase()))].filter((word) => !/\d/u.test(word) && !common.has(word));
}

/** Is the form anywhere, also in the name of a button? */
export function mentions(text: string, form: string): boolean {
	return wholly(form).test(text);
}

/** The form with nothing of a word on either side: “aba” is not in “acaba”. */
function wholly(form: string): RegExp {
	return new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, 'giu');
}
