import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../say';
import { localVoice } from '../voice/local-voice';

/** Why there is a button “Ouvir” in the guide, or why there is none. */
export function VoiceNote({ speech }: { speech: SpeechSynthesis | undefined }) {
	const say = useSay();
	const [hasVoice, setHasVoice] = useState(false);
	useEffect(() => {
		const closing = new AbortController();
		const look = () => setHasVoice(localVoice(speech?.getVoices() ?? [], say('lang')) !== null);
		look();
		speech?.addEventListener('voiceschanged', look, { signal: closing.signal });
		return () => closing.abort();
	}, [speech]);
	return (
		<section class="voice-note">
			<h2>{say('options_voice')}</h2>
			<p role="status">{say(hasVoice ? 'options_voice_here' : 'options_voice_missing')}</p>
		</section>
	);
}
