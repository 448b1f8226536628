import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/core/languages';
import { formsIn, messages, PORTUGUESE, quotesOf, saidIn, sentencesOf, wordsOf } from './portuguese';
import { filesIn, teach } from './source';
import { mentions } from './uncommon-words';

/** Translations are held by what can be held without knowing the language. */
const translations = filesIn('public/_locales').filter((path) => path.endsWith('/messages.json') && path !== PORTUGUESE);

/** Of a sentence, as in Portuguese. */
const MOST_WORDS = 20;
/** How much longer a title or a button may be than in Portuguese, and what a short one may be in any case. */
const LONGER = 1.6;
const SHORT = 30;
const IS_LABEL = /_title$|^(choice|control|tag|popup_tab)_/u;
const PRAISE = /\b(secure|safe|official|segur[oa]|oficial)\b/iu;

const quoted = new Set([...messages.values()].flatMap(quotesOf));
const partsOf = (text: string): string[] => (text.match(/\$\d/gu) ?? []).sort();

test('what can be chosen is what there is', () => {
	expect(filesIn('public/_locales').sort()).toEqual(LANGUAGES.map((each) => `public/_locales/${each}/messages.json`).sort());
});

describe.each(translations)('%s', (path) => {
	const texts = saidIn(path);
	const wrong = (is: (text: string, original: string, key: string) => boolean) =>
		[...texts].filter(([key, text]) => is(text, messages.get(key) ?? '', key)).map(([key, text]) => `${key}: ${text}`);
	const check = (is: (text: string, original: string, key: string) => boolean, lesson: string) => expect(teach(wrong(is), lesson)).toBe('');

	test('has the same keys', () => {
		expect([...texts.keys()].sort(), 'Translate every key, and add none.').toEqual([...messages.keys()].sort());
	});

	test.each([...formsIn(path)])('explains %s, which stands in a sentence', (key, forms) => {
		expect(formsIn(PORTUGUESE).has(key), 'A word of the glossary.').toBe(true);
		const outside = [...texts].filter(([each]) => !each.startsWith('glossary_')).map(([, text]) => text);
		expect(outside.some((text) => forms.some((form) => mentions(text, form)))).toBe(true);
	});

	test('knows every word of the glossary', () => {
		expect([...formsIn(path).keys()].sort()).toEqual([...formsIn(PORTUGUESE).keys()].sort());
	});

	test('names its own language', () => {
		expect(texts.get('lang')?.split('-')[0]).toBe(path.split('/').at(-2));
	});

	test('says something wherever Portuguese does', () => {
		check((text, original) => (text.trim() === '') !== (original.trim() === ''), 'Translate it.');
	});

	test('has room for the same figures', () => {
		check((text, original) => partsOf(text).join() !== partsOf(original).join(), 'Keep $1, $2 of the original.');
	});

	test('is as calm', () => {
		check((text) => /[!¡]/u.test(text), 'No exclamation marks.');
		check((text, original) => PRAISE.test(text) && !/oficial|segur[oa]/iu.test(original), 'Neither of the two words about us.');
	});

	test('is as short', () => {
		check(
			(text) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > MOST_WORDS),
			`At most ${MOST_WORDS} words in a sentence.`,
		);
		check(
			(text, original, key) => IS_LABEL.test(key) && text.length > Math.max(SHORT, original.length * LONGER),
			'A title or a button has to fit where the Portuguese one does.',
		);
	});

	test('names the site’s buttons as they are on the site, and ours as they are in this language', () => {
		const ours = new Set(texts.values());
		check(
			// What the browser calls its own buttons is in the browser's language.
			(text, _, key) => !key.startsWith('welcome_pin') && quotesOf(text).some((name) => !quoted.has(name) && !ours.has(name)),
			'In “ ” stands what is on the button: Portuguese on the site’s, this language on ours.',
		);
	});
});
