/**
 * Text as a person compares it: no accents, no case, single spaces, one spelling
 * of e-mail and QR code. Letters outside ASCII stay letters.
 */
export const MAX_TEXT = 200;

export function fold(text: string): string {
	return text
		.slice(0, MAX_TEXT * 2)
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[‘’‛']/gu, "'")
		.replace(/[“”«»"]/gu, '')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
		.replace(/e[-‐‑–]mail/gu, 'email')
		.replace(/qr[-‐‑– ]?code/gu, 'qr code')
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, MAX_TEXT)
		.trimEnd();
}

/** A name without the punctuation that pages add around it: `CPF:*` is `cpf`. */
export function foldName(text: string): string {
	return fold(text).replace(/^[\s:*.!?…>›»-]+|[\s:*.!?…>›»-]+$/gu, '');
}

const folded = new Map<string, string>();
const names = new Map<string, string>();

/** Phrases are few and fixed, so each is folded once. */
function remembered(store: Map<string, string>, phrase: string, by: (text: string) => string): string {
	const known = store.get(phrase);
	if (known !== undefined) return known;
	const made = by(phrase);
	store.set(phrase, made);
	return made;
}

/** Does folded `text` hold `phrase` as whole words? */
export function holds(text: string, phrase: string): boolean {
	const wanted = remembered(folded, phrase, fold);
	let at = text.indexOf(wanted);
	while (at !== -1) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + wanted.length);
		if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
		at = text.indexOf(wanted, at + 1);
	}
	return false;
}

/** Is the name `phrase`, whatever the punctuation around it? */
export function isNamed(name: string, phrase: string): boolean {
	return foldName(name) === remembered(names, phrase, foldName);
}

function isWordCharacter(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}
