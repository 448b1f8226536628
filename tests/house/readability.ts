import { sentencesOf, wordsOf } from './portuguese';
import { countSyllables } from './syllables';

export interface Readability {
	sentences: number;
	words: number;
	wordsPerSentence: number;
	syllablesPerWord: number;
	/** 75 to 100 is very easy, 50 to 75 easy, 25 to 50 hard, below 25 very hard. Very short sentences of short words go beyond 100. */
	index: number;
}

/** Flesch's index with the constants of Martins, Ghiraldelo, Nunes and Oliveira (1996) for Brazilian Portuguese. */
export function readabilityOf(texts: readonly string[]): Readability {
	const sentences = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 0);
	const words = sentences.flatMap(wordsOf);
	const syllables = words.map(countSyllables).reduce((sum, each) => sum + each, 0);
	const wordsPerSentence = words.length / sentences.length;
	const syllablesPerWord = syllables / words.length;
	return {
		sentences: sentences.length,
		words: words.length,
		wordsPerSentence,
		syllablesPerWord,
		index: 248.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
	};
}
