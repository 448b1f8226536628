import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SayContext } from '../../components/say';
import { SheetPage } from '../../components/sheet/sheet-page';
import { METHODS } from '../../lib/core/rule';
import '../../components/page.css';
import '../../components/sheet/sheet.css';

// Keys are put together from ids, which the list of keys that WXT types cannot follow.
const i18n: { getMessage(key: string, args: string[]): string } = browser.i18n;

const asked = new URLSearchParams(location.search).get('method');

const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={(key, ...args) => i18n.getMessage(key, args)}>
			<SheetPage start={METHODS.find((method) => method === asked) ?? METHODS[0]} onPrint={() => window.print()} />
		</SayContext.Provider>,
		root,
	);
}
