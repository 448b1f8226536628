/**
 * A voice of this device that speaks Portuguese, Brazil's before others, or null. A voice
 * that is not local would send what it reads to somebody else's computer.
 */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
	const local = voices.filter(({ localService, lang }) => localService && /^pt\b/iu.test(lang));
	return local.find(({ lang }) => /^pt[-_]br$/iu.test(lang)) ?? local[0] ?? null;
}
