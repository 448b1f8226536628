import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page';
import { PolicyProvider } from '../../components/policy-context';
import { Speaking } from '../../components/speaking';
import { keeperFor, useMemory } from '../../components/use-memory';
import { keeper } from '../../lib/bridge/keeper';
import { ownLanguage, say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { advance } from '../../lib/core/advance';
import { parseMemory } from '../../lib/core/parse-memory';
import { chosenLanguage } from '../../lib/store/chosen-language';
import { readPolicy } from '../../lib/store/read-policy';
import '../../components/page.css';
import '../../components/options/options.css';

const language = await chosenLanguage(Date.now());
await speak(language);

const kept = keeperFor(keeper(parseMemory), advance, language);

function App() {
	const remembered = useMemory(kept);
	return (
		<Speaking page="options" language={remembered.memory.preferences.language} say={say} speak={speak}>
			<PolicyProvider read={readPolicy}>
				<OptionsPage remembered={remembered} own={ownLanguage()} />
			</PolicyProvider>
		</Speaking>
	);
}

const root = document.getElementById('root');
if (root) render(<App />, root);
