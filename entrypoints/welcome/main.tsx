import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { SayContext } from '../../components/say';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { addresses } from '../../lib/knowledge';
import '../../components/page.css';
import '../../components/welcome/welcome.css';

// Keys are put together from ids, which the list of keys that WXT types cannot follow.
const i18n: { getMessage(key: string, args: string[]): string } = browser.i18n;

async function open(destination: Destination): Promise<void> {
	const url = 'site' in destination ? addresses[destination.site] : browser.runtime.getURL(`/${destination.page}.html`);
	await browser.tabs.create({ url });
}

const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={(key, ...args) => i18n.getMessage(key, args)}>
			<WelcomePage pins={import.meta.env.FIREFOX ? 'gear' : 'pin'} onOpen={(destination) => void open(destination)} />
		</SayContext.Provider>,
		root,
	);
}
