/**
 * Page text without what could be about a person: runs of digits (a CPF, a phone,
 * a protocol) and anything with an at sign. Error numbers of three digits stay.
 */
export function mask(text: string): string {
	return text
		.replace(/\S*@\S*/gu, '@')
		.replace(/\d[\d.\-/() ]{3,}\d/gu, '#')
		.replace(/\d{4,}/gu, '#');
}
