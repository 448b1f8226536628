import { Icon } from '../icon';
import { dotsThreeCircleIcon, houseIcon, type IconShapes, magnifyingGlassIcon, pathIcon } from '../icons';
import { useSay } from '../say';
import { TABS, type Tab } from './view';

const ICONS: Record<Tab, IconShapes> = { home: houseIcon, progress: pathIcon, check: magnifyingGlassIcon, more: dotsThreeCircleIcon };

/** The way between the four parts of the popup. */
export function Tabs({ at, onTab }: { at: Tab | null; onTab: (tab: Tab) => void }) {
	const say = useSay();
	return (
		<nav class="tabs" aria-label={say('popup_tabs')}>
			{TABS.map((tab) => (
				<button key={tab} type="button" class="tab" aria-current={tab === at ? 'page' : undefined} onClick={() => onTab(tab)}>
					<Icon of={ICONS[tab]} size={26} />
					<span>{say(`popup_tab_${tab}`)}</span>
				</button>
			))}
		</nav>
	);
}
