import type { Spoken } from './sentences';

/** A little slower than usual speech. */
const RATE = 0.9;

/** Reads the sentences one after another and marks the one that is heard, until it is stopped; says when it is over. */
export function readAloud(
	sentences: readonly Spoken[],
	voice: SpeechSynthesisVoice,
	speech: SpeechSynthesis,
	over: () => void,
): () => void {
	// A queue of which only the browser knows can be collected as rubbish before it has been spoken.
	const said = sentences.map(({ text, pieces }, index) => {
		const one = new SpeechSynthesisUtterance(text);
		one.voice = voice;
		one.lang = voice.lang;
		one.rate = RATE;
		one.onstart = () => mark(pieces, true);
		one.onend = () => {
			mark(pieces, false);
			if (index === sentences.length - 1) over();
		};
		return one;
	});
	for (const one of said) speech.speak(one);
	return () => {
		for (const one of said) {
			one.onstart = null;
			one.onend = null;
		}
		speech.cancel();
		for (const { pieces } of sentences) mark(pieces, false);
		over();
	};
}

function mark(pieces: readonly HTMLElement[], isHeard: boolean): void {
	for (const piece of pieces) piece.toggleAttribute('data-heard', isHeard);
}
