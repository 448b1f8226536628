import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Chat } from '../../components/destination';
import { inLanguage } from '../../components/in-language';
import { SayContext } from '../../components/say';
import { SheetPage } from '../../components/sheet/sheet-page';
import { stepsMessage } from '../../components/sheet/steps-message';
import { applyDisplay } from '../../components/use-display';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { parseMemory } from '../../lib/core/parse-memory';
import { METHODS } from '../../lib/core/rule';
import { chatAddress, methods } from '../../lib/knowledge';
import '../../components/page.css';
import '../../components/sheet/take.css';

const asked = new URLSearchParams(location.search).get('method');

/** What is sent on is made here from the method alone, so nothing of the person can get into it. */
async function open({ chat }: Chat): Promise<void> {
	const facts = methods.find(({ id }) => id === chat);
	if (facts) await browser.tabs.create({ url: `${chatAddress}?text=${encodeURIComponent(stepsMessage(facts, say))}` });
}

async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

const kept = await keeper(parseMemory).read();
if (kept) applyDisplay(kept.preferences);
await speak(kept?.preferences.language ?? null);

inLanguage('sheet', say);
const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<SheetPage
				start={METHODS.find((method) => method === asked) ?? METHODS[0]}
				onPrint={() => window.print()}
				onCopy={copy}
				onOpen={(chat) => void open(chat)}
			/>
		</SayContext.Provider>,
		root,
	);
}
