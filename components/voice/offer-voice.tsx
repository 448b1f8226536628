import { draw } from '../bubble/draw';
import { Stroke } from '../bubble/stroke';
import { volume2Stroke } from '../bubble/strokes';
import type { Say } from '../say';
import { localVoice } from './local-voice';
import { readAloud } from './read-aloud';
import { sentencesIn } from './sentences';

const ACTION = 'read-aloud';

/**
 * A button in the bubble that reads it aloud, where this device has a voice of its own for
 * the guide’s language. Comes to a bubble that is there already, and comes back after each drawing.
 */
export function offerVoice(bubble: HTMLElement, speech: SpeechSynthesis, say: Say): void {
	const page = bubble.ownerDocument;
	let stop: (() => void) | null = null;
	let hasFocus = false;

	const button = () => bubble.querySelector<HTMLElement>(`[data-action="${ACTION}"]`);
	const label = () => {
		const words = button()?.querySelector('span');
		if (words) words.textContent = say(stop ? 'control_stop_reading' : 'control_read_aloud');
	};
	const offer = () => {
		const close = bubble.querySelector('header [data-action="close"]');
		if (close && !button() && localVoice(speech.getVoices(), say('lang'))) close.before(...draw(<ReadAloud say={say} />, page));
	};
	/** A moment late: a drawing anew takes the button away and moves the focus, and that is no wish of the person's. */
	const moved = () =>
		queueMicrotask(() => {
			const own = button();
			if (own) hasFocus = own.matches(':focus');
		});
	const changed = () => {
		stop?.();
		offer();
		if (hasFocus) button()?.focus({ preventScroll: true });
	};
	const pressed = () => {
		if (bubble.dataset.pressed !== ACTION) return;
		const voice = localVoice(speech.getVoices(), say('lang'));
		if (stop || !voice) return stop?.();
		stop = readAloud(sentencesIn(bubble), voice, speech, () => {
			stop = null;
			label();
		});
		label();
	};

	new MutationObserver(changed).observe(bubble, { childList: true });
	new MutationObserver(pressed).observe(bubble, { attributes: true, attributeFilter: ['data-pressed'] });
	bubble.addEventListener('focusin', moved);
	bubble.addEventListener('focusout', moved);
	speech.addEventListener('voiceschanged', offer);
	page.defaultView?.addEventListener('pagehide', () => stop?.());
	offer();
}

function ReadAloud({ say }: { say: Say }) {
	return (
		<button type="button" data-action={ACTION}>
			<Stroke of={volume2Stroke} />
			<span>{say('control_read_aloud')}</span>
		</button>
	);
}
