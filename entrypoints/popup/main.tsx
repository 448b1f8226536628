import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/destination';
import { PolicyProvider } from '../../components/policy-context';
import { Popup } from '../../components/popup/popup';
import { reportText } from '../../components/popup/report-text';
import { type Rules, RulesContext } from '../../components/popup/rules';
import { Speaking } from '../../components/speaking';
import { keeperFor, useMemory } from '../../components/use-memory';
import { verdictOn } from '../../lib/address/verdict-on';
import { domainOf } from '../../lib/bridge/domain-of';
import { frontTab } from '../../lib/bridge/front-tab';
import { hindranceNow } from '../../lib/bridge/hindrance-now';
import { isOnSite } from '../../lib/bridge/is-on-site';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { takeReport } from '../../lib/bridge/take-report';
import { advance } from '../../lib/core/advance';
import { chooseWays } from '../../lib/core/choose-ways';
import type { Hindrance } from '../../lib/core/hindrance';
import { parseMemory } from '../../lib/core/parse-memory';
import { progressOf, stagesOf } from '../../lib/core/progress';
import { addresses, hosts, knowledge } from '../../lib/knowledge';
import { lures } from '../../lib/knowledge/lures';
import { SITE_HOSTS, SITES } from '../../lib/knowledge/sites';
import { chosenLanguage } from '../../lib/store/chosen-language';
import { readPolicy } from '../../lib/store/read-policy';
import '../../components/page.css';
import '../../components/popup/popup.css';

const rules: Rules = {
	chooseWays,
	progressOf: (journey) => progressOf(journey, null, knowledge),
	stagesOf: (journey) => stagesOf(journey, knowledge),
};

function addressOf(destination: Destination): string {
	if ('site' in destination) return addresses[destination.site];
	if (destination.page === 'capture') return `${browser.runtime.getURL('/capture.html')}?tab=${destination.tab}`;
	if (destination.page !== 'sheet') return browser.runtime.getURL(`/${destination.page}.html`);
	const sheet = browser.runtime.getURL('/sheet.html');
	return destination.method === null ? sheet : `${sheet}?method=${destination.method}`;
}

async function open(destination: Destination): Promise<void> {
	await browser.tabs.create({ url: addressOf(destination) });
	// Firefox leaves the popup open on top of the tab that the person asked for.
	if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

async function copyReport(tab: number): Promise<boolean> {
	const report = await takeReport(tab);
	if (report === null) return false;
	try {
		await navigator.clipboard.writeText(reportText(report, browser.runtime.getManifest().version, knowledge.states));
		return true;
	} catch {
		return false;
	}
}

const front = frontTab();
const hindered = hindranceNow(SITES, front);
const [{ id, address }, language] = await Promise.all([front, chosenLanguage(Date.now())]);
await speak(language);
const kept = keeperFor(keeper(parseMemory), advance, language);
/** Worked out here and kept nowhere. */
const verdict = verdictOn(address, { hosts, lures, domainOf });
const screen = id !== undefined && isOnSite(address, SITE_HOSTS) ? id : null;

function App() {
	const remembered = useMemory(kept);
	// A few ms later than the rest: nobody has pressed anything by then.
	const [hindrance, setHindrance] = useState<Hindrance | null>(null);
	useEffect(() => void hindered.then(setHindrance), []);
	return (
		<Speaking page="popup" language={remembered.memory.preferences.language} say={say} speak={speak}>
			<RulesContext.Provider value={rules}>
				<PolicyProvider read={readPolicy}>
					<Popup
						remembered={remembered}
						now={Date.now()}
						verdict={verdict}
						hindrance={hindrance}
						onAllow={() => browser.permissions.request({ origins: SITES })}
						screen={screen}
						onReport={copyReport}
						onOpen={(destination) => void open(destination)}
					/>
				</PolicyProvider>
			</RulesContext.Provider>
		</Speaking>
	);
}

const root = document.getElementById('root');
if (root) render(<App />, root);
