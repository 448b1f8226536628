import { render } from 'preact';
import { SayContext } from '../../components/say';
import { SheetPage } from '../../components/sheet/sheet-page';
import { say } from '../../lib/bridge/say';
import { METHODS } from '../../lib/core/rule';
import '../../components/page.css';
import '../../components/sheet/sheet.css';

const asked = new URLSearchParams(location.search).get('method');

const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<SheetPage start={METHODS.find((method) => method === asked) ?? METHODS[0]} onPrint={() => window.print()} />
		</SayContext.Provider>,
		root,
	);
}
