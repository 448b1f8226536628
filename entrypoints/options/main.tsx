import { render } from 'preact';
import { inLanguage } from '../../components/in-language';
import { OptionsPage } from '../../components/options/options-page';
import { PolicyProvider } from '../../components/policy-context';
import { SayContext } from '../../components/say';
import { type Keeper, useMemory } from '../../components/use-memory';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { advance } from '../../lib/core/advance';
import { NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { readPolicy } from '../../lib/store/read-policy';
import '../../components/page.css';
import '../../components/options/options.css';

const kept: Keeper = { ...keeper(parseMemory), start: NEW_MEMORY, foresee: (memory, event) => advance(memory, event, Date.now()) };

function App() {
	return <OptionsPage remembered={useMemory(kept)} />;
}

inLanguage('options', say);
const root = document.getElementById('root');
if (root) {
	render(
		<SayContext.Provider value={say}>
			<PolicyProvider read={readPolicy}>
				<App />
			</PolicyProvider>
		</SayContext.Provider>,
		root,
	);
}
