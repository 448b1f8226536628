import { describe, expect, test } from 'vitest';
import { glossary } from '../../lib/knowledge';
import { formsIn, messages, PORTUGUESE } from './portuguese';
import { read, teach } from './source';
import { mentions, uncommonWordsIn } from './uncommon-words';

const LIST = 'tests/house/common-words.txt';
const list = read(LIST).trimEnd().split('\n');
const common: ReadonlySet<string> = new Set(list);
const formsOf = formsIn(PORTUGUESE);
const forms = [...formsOf.values()].flat();
/** All but a piece of an address, drawn in a picture, and the code of the language. */
const sentences = [...messages].filter(([key]) => key !== 'welcome_address_rest' && key !== 'lang');

describe('everybody knows the words', () => {
	test('or the glossary explains them', () => {
		const strange = sentences.flatMap(([key, text]) => {
			const words = uncommonWordsIn(text, { common, forms });
			return words.length > 0 ? [`${words.join(', ')} (${key}: ${text})`] : [];
		});
		const lesson = `Use a common word. If there is none, explain it in lib/knowledge/glossary.ts. Only if everybody knows it, add it to ${LIST}.`;
		expect(teach(strange, lesson)).toBe('');
	});

	test('and the list of them holds none that nobody uses: each has been judged', () => {
		const used = new Set(sentences.flatMap(([, text]) => uncommonWordsIn(text, { common: new Set(), forms })));
		expect(
			teach(
				list.filter((word) => !used.has(word)),
				`Take it out of ${LIST}.`,
			),
		).toBe('');
	});

	test('and the list is in the order of the alphabet, each word once', () => {
		expect(list).toEqual([...common].sort((a, b) => a.localeCompare(b, 'pt-BR')));
	});

	test.each([
		['Autentique a credencial.', ['autentique', 'credencial']],
		['Aperte “Autenticar a credencial”.', []],
		['Digite os 11 números do CPF.', []],
		['Leia o QR code.', []],
		['Leia o code.', ['code']],
		['Isso acaba.', ['acaba']],
	])('of “%s” nobody need know %j', (text, uncommon) => {
		expect(uncommonWordsIn(text, { common, forms })).toEqual(uncommon);
	});
});

describe('the glossary', () => {
	const outside = [...messages].filter(([key]) => !key.startsWith('glossary_')).map(([, text]) => text);

	test.each(glossary)('explains “$id”, which stands in a sentence', ({ say }) => {
		expect(
			outside.some((text) => formsOf.get(say)?.some((form) => mentions(text, form))),
			'Nobody says this: take it out of lib/knowledge/glossary.ts.',
		).toBe(true);
	});

	test('has the forms of every word, and of no other', () => {
		expect([...formsOf.keys()].sort()).toEqual(glossary.map(({ say }) => say).sort());
	});

	test('explains no common word', () => {
		expect(forms.filter((form) => common.has(form.toLowerCase()))).toEqual([]);
	});

	test('is in the order of the alphabet', () => {
		const titles = glossary.map(({ say }) => messages.get(`${say}_title`) ?? '');
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'pt-BR')));
	});
});
