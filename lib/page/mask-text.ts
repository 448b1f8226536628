import { foldWord, type KnownWords } from './known-words';

/** Signs that say nothing about anybody. Letters in circles and the like are not among them. */
const STRANGE = /[^\p{L}\p{M}\p{N}\s.,;:!?…"'“”‘’«»()[\]{}<>/\\|@#%&*+=_~^$•●·×→←–—‐‑-]/gu;
/** Stars and dots in place of letters: what is left of the word beside them is somebody’s. */
const HALF_HIDDEN = /[*•●]{2,}|\S[*•●]\S/u;

/** They part words where a person reads none apart. */
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
export const withoutWidth = (text: string): string => text.replace(NO_WIDTH, '');

interface Word {
	from: number;
	to: number;
	folded: string;
	/** It stands among digits, around an @, or beside what the page itself has masked. */
	suspect: boolean;
}

/**
 * Text of the page with only those words left that are known: not what looks personal
 * is masked, but everything that is not on the list. Every digit is 0, every other letter x.
 */
export function maskText(said: string, known: KnownWords): string {
	const text = withoutWidth(said);
	const words = wordsIn(text);
	const kept = new Set(words.filter(({ folded, suspect }) => !suspect && known.words.has(folded)));
	for (const [at, { folded }] of words.entries()) {
		const phrase = known.phrases.get(folded)?.find((each) => each.every((word, index) => words[at + index]?.folded === word));
		for (const word of words.slice(at, at + (phrase?.length ?? 0))) kept.add(word);
	}
	let masked = '';
	let end = 0;
	for (const word of words) {
		const own = text.slice(word.from, word.to);
		masked += text.slice(end, word.from).replace(STRANGE, dots) + (kept.has(word) ? own : maskWord(own));
		end = word.to;
	}
	return masked + text.slice(end).replace(STRANGE, dots);
}

/** As long as the word. */
export function maskWord(word: string): string {
	return word.replace(/\p{N}/gu, (sign) => '0'.repeat(sign.length)).replace(/[\p{L}\p{M}]/gu, (sign) => 'x'.repeat(sign.length));
}

function dots(sign: string): string {
	return '·'.repeat(sign.length);
}

function wordsIn(text: string): Word[] {
	return [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index: start }) => {
		const suspect = chunk.includes('@') || /\p{N}/u.test(chunk) || HALF_HIDDEN.test(chunk);
		return [...chunk.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
			from: start + index,
			to: start + index + word.length,
			folded: foldWord(word),
			suspect,
		}));
	});
}
