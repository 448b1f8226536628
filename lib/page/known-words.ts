/** What a capture may leave readable. Everything else becomes a mask. */
export interface KnownWords {
	/** Folded words of running text. */
	words: ReadonlySet<string>;
	/** Folded pieces of ids, classes, roles and types. */
	marks: ReadonlySet<string>;
	/** Ids and names that our rules know as a whole. */
	whole: ReadonlySet<string>;
	/** Phrases of our rules that hold a number, or a word that is somebody’s name too: readable as a whole only. By their first word. */
	phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Sources {
	/** Anything with strings in it: the rules. */
	rules: unknown;
	interfaceWords: readonly string[];
	markWords: readonly string[];
	alsoNames: readonly string[];
}

/** The only letters that are words. */
const LETTERS = new Set(['a', 'e', 'o']);

export function knownWords({ rules, interfaceWords, markWords, alsoNames }: Sources): KnownWords {
	const said = stringsIn(rules);
	const names = new Set(alsoNames);
	const isReadable = (word: string) => !/\p{N}/u.test(word) && !names.has(word) && (word.length > 1 || LETTERS.has(word));
	const words = new Set([...said, ...interfaceWords].flatMap(wordsOf).filter(isReadable));
	const marks = [...said, ...markWords].flatMap(piecesOf).filter((piece) => isReadable(piece) && piece.length > 1);
	return {
		words,
		marks: new Set([...words, ...marks]),
		whole: new Set(said),
		phrases: Map.groupBy(
			said.map(wordsOf).filter((phrase) => phrase.length > 1 && phrase.some((word) => !words.has(word))),
			([first = '']) => first,
		),
	};
}

/** Without accents and case, as the words of a phrase are compared. */
export function foldWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

/** `chooseAtBank` and `QRCode` in their parts. */
export function piecesOf(mark: string): string[] {
	return (mark.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{L}/gu) ?? []).map(foldWord);
}

function wordsOf(text: string): string[] {
	return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
