/**
 * How many syllables a Portuguese word has when it is read aloud: it counts the
 * vowels that carry one. What spelling does not show (“re-u-nir”, “pro-i-bir”)
 * is taken for a diphthong: one too few, in few words.
 */
export function countSyllables(word: string): number {
	return word
		.replaceAll('.', '-ponto-')
		.split('-')
		.map((part) => (isSpelled(part) ? spelled(part) : nuclei(part.toLowerCase())))
		.reduce((sum, each) => sum + each, 0);
}

/** CPF, 135, INSS: said letter by letter. CIN and TREINO are read. */
function isSpelled(part: string): boolean {
	return !VOWEL.test(part) || /^[A-Z]*[B-DF-HJ-NP-TV-Z]{3}$/u.test(part);
}

/** Efe, agá, jota … zero, quatro, cinco: names with two syllables. */
const LONG_NAMES = 'fhjlmnrswy045789';
function spelled(part: string): number {
	const names = [...part.toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
	return names.reduce((sum, sign) => sum + (LONG_NAMES.includes(sign) ? 2 : 1), 0);
}

const VOWELS = 'aeiouyáàâãéêíóôõúü';
const VOWEL = new RegExp(`[${VOWELS}]`, 'iu');
/** Água, guia, quatro: this u carries no syllable. */
const SILENT_U = new RegExp(`([qg])[uü](?=[${VOWELS}])`, 'gu');
/** His-tó-ria, á-rea, tê-nue: after a stressed vowel the last two are one. */
const LAST_PAIR = /(?<=[áéíóúâêô].*)[eiou]([aeo]s?)$/u;
/** Ra-i-nha, ru-im, sa-in-do, ju-iz: what closes the syllable keeps these two apart. */
const APART = new RegExp(`^(nh|[lmnrz](?![${VOWELS}]))`, 'u');

function nuclei(word: string): number {
	const letters = word.replace(SILENT_U, '$1').replace(LAST_PAIR, '$1');
	let count = 0;
	for (let at = 0; at < letters.length; at += 1) {
		if (!VOWELS.includes(letters.charAt(at))) continue;
		count += 1;
		if (isDiphthong(letters.slice(at, at + 2), letters.slice(at + 2))) at += 1;
	}
	return count;
}

function isDiphthong(pair: string, rest: string): boolean {
	if (/^[ãõ][eio]$/u.test(pair)) return true;
	return /^([aeoáâéêóôu]i|[aeoáâéêóôi]u)$/u.test(pair) && !APART.test(rest);
}
