import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { Popup } from '../../components/popup/popup';
import { SayContext } from '../../components/say';
import { type Keeper, useMemory } from '../../components/use-memory';
import { ask } from '../../lib/bridge/ask';
import { onNews } from '../../lib/bridge/news';
import { addresses } from '../../lib/knowledge';
import { parseMemory } from '../../lib/store/memory-schema';
import '../../components/page.css';
import '../../components/popup/popup.css';

// Keys are put together from ids, which the list of keys that WXT types cannot follow.
const i18n: { getMessage(key: string, args: string[]): string } = browser.i18n;

const keeper: Keeper = {
	read: () => ask({ ask: 'memory' }, parseMemory),
	change: (event) => ask({ ask: 'advance', event }, parseMemory),
	listen: (heard, signal) =>
		onNews((stored) => {
			const memory = parseMemory(stored);
			if (memory) heard(memory);
		}, signal),
	now: Date.now,
};

function addressOf(destination: Destination): string {
	if ('site' in destination) return addresses[destination.site];
	if (destination.page !== 'sheet') return browser.runtime.getURL(`/${destination.page}.html`);
	const sheet = browser.runtime.getURL('/sheet.html');
	return destination.method === null ? sheet : `${sheet}?method=${destination.method}`;
}

async function open(destination: Destination): Promise<void> {
	await browser.tabs.create({ url: addressOf(destination) });
	// Firefox leaves the popup open on top of the tab that the person asked for.
	if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

function App() {
	return <Popup remembered={useMemory(keeper)} now={Date.now()} onOpen={(destination) => void open(destination)} />;
}

const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={(key, ...args) => i18n.getMessage(key, args)}>
			<App />
		</SayContext.Provider>,
		root,
	);
}
