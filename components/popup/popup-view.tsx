import type { JourneyEvent } from '../../lib/core/advance';
import type { AtHand } from '../../lib/core/choose-ways';
import type { Memory } from '../../lib/core/memory';
import type { Way } from '../../lib/core/rule';
import type { Verdict } from '../../lib/core/verdict';
import { methods } from '../../lib/knowledge';
import type { Destination } from '../destination';
import { AnswerPage } from './answer-page';
import { CheckPage } from './check-page';
import { HomePage } from './home-page';
import { MethodPage } from './method-page';
import { MorePage } from './more-page';
import { PeoplePage } from './people-page';
import { ProgressPage } from './progress-page';
import { QuestionsPage } from './questions-page';
import { ScamPage } from './scam-page';
import type { View } from './view';
import { WordsPage } from './words-page';

interface PopupViewProps {
	view: View;
	has: AtHand;
	memory: Memory;
	now: number;
	/** On the page behind the popup. */
	verdict: Verdict;
	/** The tab behind the popup, where it shows one of the sites. */
	screen: number | null;
	onReport: (tab: number) => Promise<boolean>;
	onHas: (has: AtHand) => void;
	onGo: (view: View) => void;
	onBack: () => void;
	onChange: (event: JourneyEvent) => Promise<void>;
	onBegin: (way: Way, site: 'login' | 'meuInss') => void;
	onOpen: (destination: Destination) => void;
}

/** The view that is asked for. Keyed, so that each one opens at its top. */
export function PopupView({
	view,
	has,
	memory,
	now,
	verdict,
	screen,
	onReport,
	onHas,
	onGo,
	onBack,
	onChange,
	onBegin,
	onOpen,
}: PopupViewProps) {
	switch (view.name) {
		case 'home':
			return <HomePage key="home" verdict={verdict} onGo={onGo} />;
		case 'progress':
			return <ProgressPage key="progress" memory={memory} onChange={onChange} onGo={onGo} onOpen={onOpen} />;
		case 'check':
			return <CheckPage key="check" verdict={verdict} onGo={onGo} onOpen={onOpen} />;
		case 'more':
			return <MorePage key="more" memory={memory} screen={screen} onReport={onReport} onChange={onChange} onGo={onGo} onOpen={onOpen} />;
		case 'questions':
			return <QuestionsPage key="questions" has={has} onHas={onHas} onGo={onGo} onBack={onBack} />;
		case 'answer':
			return <AnswerPage key="answer" has={view.has} onGo={onGo} onBack={onBack} onBegin={onBegin} />;
		case 'people':
			return <PeoplePage key="people" onBack={onBack} onOpen={onOpen} />;
		case 'scam':
			return <ScamPage key="scam" onBack={onBack} onGo={onGo} />;
		case 'words':
			return <WordsPage key="words" onBack={onBack} />;
		case 'method': {
			const facts = methods.find((each) => each.id === view.method);
			if (!facts) return null;
			return <MethodPage key={facts.id} facts={facts} now={now} onGo={onGo} onBack={onBack} onBegin={onBegin} onOpen={onOpen} />;
		}
	}
}
