import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { inLanguage } from '../../components/in-language';
import { SayContext } from '../../components/say';
import { applyDisplay } from '../../components/use-display';
import { VerdictPage } from '../../components/verdict/verdict-page';
import { askLink } from '../../lib/bridge/ask-link';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { parseMemory } from '../../lib/core/parse-memory';
import { addresses } from '../../lib/knowledge';
import '../../components/page.css';
import '../../components/verdict/verdict-page.css';

async function open(destination: Destination): Promise<void> {
	const url = 'site' in destination ? addresses[destination.site] : browser.runtime.getURL(`/${destination.page}.html`);
	await browser.tabs.create({ url });
}

const [verdict, kept] = await Promise.all([askLink(), keeper(parseMemory).read()]);
if (kept) applyDisplay(kept.preferences);
await speak(kept?.preferences.language ?? null);

inLanguage('address', say);
const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<VerdictPage verdict={verdict} onOpen={(destination) => void open(destination)} />
		</SayContext.Provider>,
		root,
	);
}
