/**
 * Text as a person compares it: no accents, no case, single spaces, one spelling
 * of e-mail and QR code. Letters outside ASCII stay letters.
 */
export const MAX_TEXT = 2_000;

export function fold(text: string): string {
	return remembered(folded, text, foldAnew);
}

/** A name without the signs that pages add around it: `CPF:*` is `cpf`, `Continuar →` is `continuar`. A sign alone stays. */
export function foldName(text: string): string {
	return remembered(names, text, nameAnew);
}

/** Does folded `text` hold `phrase` as whole words? */
export function holds(text: string, phrase: string): boolean {
	const wanted = fold(phrase);
	let at = text.indexOf(wanted);
	while (at !== -1) {
		if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + wanted.length))) return true;
		at = text.indexOf(wanted, at + 1);
	}
	return false;
}

/** Is the name `phrase`, whatever the signs around it? */
export function isNamed(name: string, phrase: string): boolean {
	return foldName(name) === foldName(phrase);
}

/** The same few texts are asked about many times in one look, and again in the next. */
const MAX_REMEMBERED = 5_000;
const folded = new Map<string, string>();
const names = new Map<string, string>();

function remembered(store: Map<string, string>, text: string, by: (text: string) => string): string {
	const known = store.get(text);
	if (known !== undefined) return known;
	if (store.size >= MAX_REMEMBERED) store.clear();
	const made = by(text);
	store.set(text, made);
	return made;
}

function foldAnew(text: string): string {
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

/** From both ends, sign by sign: one pattern for the end would start anew at every space of a long text. */
function nameAnew(text: string): string {
	const name = fold(text);
	let [from, to] = [0, name.length];
	while (from < to && !isWordCharacter(name.charAt(from))) from += 1;
	while (to > from && !isWordCharacter(name.charAt(to - 1))) to -= 1;
	return name.slice(from, to) || name;
}

function isWordCharacter(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}
