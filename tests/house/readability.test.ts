import { describe, expect, test } from 'vitest';
import { messages, sentencesOf } from './portuguese';
import { type Readability, readabilityOf } from './readability';
import { surfaces, unplaced } from './surfaces';

/** “Fácil” begins at 50. These stand as high as our sentences allow, so that no change makes them harder unseen. */
const EASY = 53;
const EASY_AS_A_WHOLE = 68;
const EASY_IN_FULL_SENTENCES = 73;

const textsOf = (keys: readonly string[]): string[] => keys.flatMap((key) => messages.get(key) ?? []);
const all = [...messages.values()];
/** Without titles and buttons, whose few words would flatter the figure. */
const full = all.flatMap(sentencesOf).filter((sentence) => /[.?:…]$/u.test(sentence));

test('every sentence belongs to a surface', () => {
	expect(unplaced, 'Name its surface in tests/house/surfaces.ts.').toEqual([]);
});

describe('every surface reads easily', () => {
	test.each([...surfaces])('%s', (_, keys) => {
		expect(keys.length).toBeGreaterThan(0);
		expect(readabilityOf(textsOf(keys)).index, 'Shorter words first, then shorter sentences.').toBeGreaterThanOrEqual(EASY);
	});
});

test('the whole reads easily, with and without titles and buttons', () => {
	const rows: [string, Readability][] = [...surfaces].map(([surface, keys]) => [surface, readabilityOf(textsOf(keys))]);
	rows.push(['everything', readabilityOf(all)], ['everything, full sentences only', readabilityOf(full)]);
	console.info(drawTable(rows));
	expect(readabilityOf(all).index).toBeGreaterThanOrEqual(EASY_AS_A_WHOLE);
	expect(readabilityOf(full).index).toBeGreaterThanOrEqual(EASY_IN_FULL_SENTENCES);
});

describe('the index tells easy from hard', () => {
	test('a tired person’s sentence from an office’s', () => {
		expect(readabilityOf(['Abra o site. Digite a senha.']).index).toBeGreaterThan(75);
		const office = 'A autenticação multifatorial possibilita incrementar a confiabilidade das transações governamentais digitais.';
		expect(readabilityOf([office]).index).toBeLessThan(25);
	});

	test('by the formula: two sentences, five words, ten syllables', () => {
		const { index, ...counted } = readabilityOf(['Abra o site. Digite agora.']);
		expect(counted).toEqual({ sentences: 2, words: 5, wordsPerSentence: 2.5, syllablesPerWord: 11 / 5 });
		expect(index).toBeCloseTo(248.835 - 1.015 * 2.5 - 84.6 * 2.2, 6);
	});
});

function drawTable(rows: readonly (readonly [string, Readability])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	const line = (name: string, cells: readonly string[]) => [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join('');
	return [
		line('', ['sentences', 'words', 'per sent.', 'syllables', 'index']),
		...rows.map(([name, { sentences, words, wordsPerSentence, syllablesPerWord, index }]) =>
			line(name, [String(sentences), String(words), wordsPerSentence.toFixed(1), syllablesPerWord.toFixed(2), index.toFixed(1)]),
		),
	].join('\n');
}
