import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { inLanguage } from '../../components/in-language';
import { SayContext } from '../../components/say';
import { applyDisplay } from '../../components/use-display';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { parseMemory } from '../../lib/core/parse-memory';
import { addresses } from '../../lib/knowledge';
import '../../components/page.css';
import '../../components/welcome/welcome.css';

async function open(destination: Destination): Promise<void> {
	const url = 'site' in destination ? addresses[destination.site] : browser.runtime.getURL(`/${destination.page}.html`);
	await browser.tabs.create({ url });
}

const kept = await keeper(parseMemory).read();
if (kept) applyDisplay(kept.preferences);

inLanguage('welcome', say);
const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<WelcomePage pins={import.meta.env.FIREFOX ? 'gear' : 'pin'} onOpen={(destination) => void open(destination)} />
		</SayContext.Provider>,
		root,
	);
}
