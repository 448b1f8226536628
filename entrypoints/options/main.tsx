import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page';
import { SayContext } from '../../components/say';
import { type Keeper, useMemory } from '../../components/use-memory';
import { ask } from '../../lib/bridge/ask';
import { onNews } from '../../lib/bridge/news';
import { parseMemory } from '../../lib/store/memory-schema';
import '../../components/page.css';
import '../../components/options/options.css';

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

function App() {
	return <OptionsPage remembered={useMemory(keeper)} />;
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
