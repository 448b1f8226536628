import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWords } from '../components/words/offer-words';
import wordsCss from '../components/words/words.css?inline';
import { say } from '../lib/bridge/say';
import { glossary } from '../lib/knowledge/glossary';
import { closedRoot } from '../lib/overlay/closed-root';

/** The meaning of hard words follows the guide into a page, as the voice does (`background.ts`). */
export default defineUnlistedScript(() => {
	const root = closedRoot(document);
	const bubble = root?.querySelector<HTMLElement>('[data-part="bubble"]');
	if (!root || !bubble || bubble.dataset.words !== undefined) return;
	bubble.dataset.words = '';
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(wordsCss);
	root.adoptedStyleSheets.push(sheet);
	offerWords(bubble, glossary, say);
});
