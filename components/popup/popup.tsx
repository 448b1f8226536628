import { useEffect, useRef, useState } from 'preact/hooks';
import type { AtHand } from '../../lib/core/choose-ways';
import type { Hindrance } from '../../lib/core/hindrance';
import type { Way } from '../../lib/core/rule';
import type { Verdict } from '../../lib/core/verdict';
import type { Destination } from '../destination';
import { Header } from '../header';
import { Icon } from '../icon';
import { infoIcon } from '../icons';
import { useSay } from '../say';
import { useDisplay } from '../use-display';
import type { Remembered } from '../use-memory';
import { HindranceNote } from './hindrance-note';
import { PopupView } from './popup-view';
import { Tabs } from './tabs';
import { type Tab, tabOf, type View } from './view';

interface PopupProps {
	remembered: Remembered;
	now: number;
	/** On the page behind the popup. */
	verdict: Verdict;
	hindrance: Hindrance | null;
	onAllow: () => Promise<boolean>;
	/** The tab behind the popup, where it shows one of the sites. */
	screen: number | null;
	/** Copies why the guide is silent there. Has it worked? */
	onReport: (tab: number) => Promise<boolean>;
	onOpen: (destination: Destination) => void;
}

const NOTHING: AtHand = { app: false, photo: false, bank: false, inbox: false, number: false };

/** The guide without a page: every way explained, the progress, and what we are. */
export function Popup({ remembered, now, verdict, hindrance, screen, onAllow, onReport, onOpen }: PopupProps) {
	const say = useSay();
	useDisplay(remembered.memory.preferences);
	const isWarning = verdict.kind === 'imitates';
	const [views, setViews] = useState<readonly View[]>([{ name: isWarning ? 'check' : 'home' }]);
	const [has, setHas] = useState(NOTHING);
	const frame = useRef<HTMLDivElement>(null);
	const view: View = views.at(-1) ?? { name: 'home' };
	useFocusOnHeading(frame, views, isWarning);

	const begin = async (way: Way, site: 'login' | 'meuInss'): Promise<void> => {
		// The goal first: a new goal after a finished journey forgets the way.
		await remembered.change({ type: 'goal', goal: 'recover' });
		await remembered.change({ type: 'way', way });
		onOpen({ site });
	};

	return (
		<div class="frame" ref={frame}>
			<div class="popup">
				<Header />
				<HindranceNote hindrance={hindrance} onAllow={onAllow} />
				<p class={remembered.kept ? 'unsaved' : 'unsaved unsaved-on'} role="status">
					{remembered.kept ? null : <Icon of={infoIcon} size={24} />}
					{remembered.kept ? '' : <span>{say('popup_unsaved')}</span>}
				</p>
				<PopupView
					view={view}
					has={has}
					memory={remembered.memory}
					now={now}
					verdict={verdict}
					screen={screen}
					onReport={onReport}
					onHas={setHas}
					onGo={(next) => setViews(tabOf(next) ? [next] : [...views, next])}
					onBack={() => setViews(views.slice(0, -1))}
					onChange={remembered.change}
					onBegin={(way, site) => void begin(way, site)}
					onOpen={onOpen}
				/>
				{tabOf(view) ? <Tabs at={tabOf(view)} onTab={(name: Tab) => setViews([{ name }])} /> : null}
			</div>
		</div>
	);
}

/** Without this, whoever hears or tabs through the popup would not learn that the view is another one, or is not the usual first. */
function useFocusOnHeading(frame: { current: HTMLElement | null }, views: readonly View[], alsoAtFirst: boolean): void {
	const isUsual = useRef(!alsoAtFirst);
	useEffect(() => {
		if (!isUsual.current) frame.current?.querySelector('h1')?.focus();
		isUsual.current = false;
	}, [frame, views]);
}
