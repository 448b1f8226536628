import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerVoice } from '../components/voice/offer-voice';
import voiceCss from '../components/voice/voice.css?inline';
import { say } from '../lib/bridge/say';
import { closedRoot } from '../lib/overlay/closed-root';

/**
 * Follows the guide into a page once it has something to say there (`background.ts`), so that
 * pages without a guide load nothing of it. Comes in vain where it has been before.
 */
export default defineUnlistedScript(() => {
	const root = closedRoot(document);
	const bubble = root?.querySelector<HTMLElement>('[data-part="bubble"]');
	if (!root || !bubble || bubble.dataset.voice !== undefined) return;
	bubble.dataset.voice = '';
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(voiceCss);
	root.adoptedStyleSheets.push(sheet);
	offerVoice(bubble, speechSynthesis, say);
});
