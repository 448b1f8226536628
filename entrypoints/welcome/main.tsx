import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { Speaking } from '../../components/speaking';
import { keeperFor, useMemory } from '../../components/use-memory';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { keeper } from '../../lib/bridge/keeper';
import { ownLanguage, say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { advance } from '../../lib/core/advance';
import { parseMemory } from '../../lib/core/parse-memory';
import { addresses } from '../../lib/knowledge';
import { chosenLanguage } from '../../lib/store/chosen-language';
import '../../components/page.css';
import '../../components/welcome/welcome.css';

async function open(destination: Destination): Promise<void> {
	const url = 'site' in destination ? addresses[destination.site] : browser.runtime.getURL(`/${destination.page}.html`);
	await browser.tabs.create({ url });
}

const language = await chosenLanguage(Date.now());
await speak(language);

const kept = keeperFor(keeper(parseMemory), advance, language);

function App() {
	const remembered = useMemory(kept);
	return (
		<Speaking page="welcome" language={remembered.memory.preferences.language} say={say} speak={speak}>
			<WelcomePage
				remembered={remembered}
				own={ownLanguage()}
				pins={import.meta.env.FIREFOX ? 'gear' : 'pin'}
				onOpen={(destination) => void open(destination)}
			/>
		</Speaking>
	);
}

const root = document.getElementById('root');
if (root) render(<App />, root);
