import { describe, expect, test } from 'vitest';
import { countSyllables } from './syllables';

/** Words divided by hand, as a school book does it. */
const DIVIDED: Record<string, string> = {
	'simple words': 'se-nha ce-lu-lar a-per-te gra-ça bra-si-lei-ro trans-for-mar',
	'falling diphthongs': 'mais dois meu cui-da-do ou-tra noi-te bai-xar viu mui-to gra-tui-to',
	'nasal endings': 'não mãe op-ções mãos põe tam-bém nin-guém sim al-gum',
	'qu and gu': 'a-qui quan-do qua-tro á-gua se-gue lin-gua-gem gui-a a-guar-de fre-quen-te',
	'the last two after a stressed vowel': 'his-tó-ria i-ní-cio sé-rie fa-mí-lia á-rea vá-rios tê-nue',
	'hiatus shown by an accent': 'sa-ú-de con-te-ú-do pa-ís ju-í-zo vi-ú-va',
	'hiatus shown by what follows': 'ru-im ju-iz sa-ir a-in-da ra-i-nha sa-in-do',
	'hiatus of open vowels': 'di-a ru-a cri-ar en-vi-e vi-de-o-cha-ma-da vo-o bi-o-me-tri-a re-en-vi-ar a-e-ro-por-to po-e-ta',
	'three vowels in a row': 'mai-o sai-a i-dei-a mai-ús-cu-la sa-iu',
};

describe('syllables are counted as they are read', () => {
	const cases = Object.entries(DIVIDED).flatMap(([why, words]) => words.split(' ').map((divided) => [why, divided] as const));

	test.each(cases)('%s: %s', (_, divided) => {
		expect(countSyllables(divided.replaceAll('-', ''))).toBe(divided.split('-').length);
	});

	test.each([
		['CPF', 'cê-pê-e-fe', 4],
		['INSS', 'i-e-ne-es-se-es-se', 7],
		['QR', 'quê-er-re', 3],
		['CIN', 'cin', 1],
		['TREINO', 'trei-no', 2],
		['135', 'um-três-cin-co', 4],
		['$1', 'um', 1],
		['e-mail', 'i-mêi-ou', 3],
		['gov.br', 'gov-pon-to-bê-er-re', 6],
	])('%s is read %s', (word, _, count) => {
		expect(countSyllables(word)).toBe(count);
	});
});
