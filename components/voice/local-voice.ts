/**
 * A voice of this device that speaks the language (`pt-BR`), that of its country before others,
 * or null. A voice that is not local would send what it reads to somebody else's computer.
 */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
	const wanted = plain(language);
	const local = voices.filter(({ localService, lang }) => localService && plain(lang).split('-')[0] === wanted.split('-')[0]);
	return local.find(({ lang }) => plain(lang) === wanted) ?? local[0] ?? null;
}

/** Some systems write `pt_BR`. */
function plain(language: string): string {
	return language.toLowerCase().replace('_', '-');
}
