import type { JourneyEvent } from '../../lib/core/advance';
import type { Memory } from '../../lib/core/memory';
import { METHODS } from '../../lib/core/rule';
import type { Destination } from '../destination';
import { Icon } from '../icon';
import { checkIcon, gearIcon, graduationCapIcon, infoIcon, lightbulbIcon, printerIcon, warningIcon, xIcon } from '../icons';
import { Row } from '../row';
import { useSay } from '../say';
import { Switch } from '../switch';
import { CopyReport } from './copy-report';
import type { View } from './view';
import { ViewFrame } from './view-frame';

const DOES = ['popup_more_does1', 'popup_more_does2'];
const NEVER = ['popup_more_never1', 'popup_more_never2', 'popup_more_never3'];

interface MorePageProps {
	memory: Memory;
	/** The tab behind the popup, where it shows one of the sites. */
	screen: number | null;
	onReport: (tab: number) => Promise<boolean>;
	onChange: (event: JourneyEvent) => Promise<void>;
	onGo: (view: View) => void;
	onOpen: (destination: Destination) => void;
}

/** What the guide does and never does, and the doors to our other pages. */
export function MorePage({ memory, screen, onReport, onChange, onGo, onOpen }: MorePageProps) {
	const say = useSay();
	const method = METHODS.find((each) => each === memory.journey.way) ?? null;
	return (
		<ViewFrame>
			<h1 tabIndex={-1}>{say('popup_more_title')}</h1>
			<ul class="ticks">
				{DOES.map((line) => (
					<li key={line}>
						<Icon of={checkIcon} size={22} />
						<span>{say(line)}</span>
					</li>
				))}
				{NEVER.map((line) => (
					<li key={line} class="ticks-never">
						<Icon of={xIcon} size={22} />
						<span>{say(line)}</span>
					</li>
				))}
			</ul>
			<Switch
				label={say('popup_offers')}
				hint={say('popup_offers_hint')}
				on={memory.preferences.offers}
				onChange={(on) => void onChange({ type: 'offers', on })}
			/>
			<div class="rows">
				<Row icon={infoIcon} title={say('popup_more_welcome')} onPress={() => onOpen({ page: 'welcome' })} />
				<Row icon={graduationCapIcon} title={say('practice_open')} onPress={() => onOpen({ page: 'practice' })} />
				<Row icon={lightbulbIcon} title={say('popup_more_words')} onPress={() => onGo({ name: 'words' })} />
				<Row icon={printerIcon} title={say('popup_take')} onPress={() => onOpen({ page: 'sheet', method })} />
				{screen === null ? null : (
					<>
						<Row icon={warningIcon} title={say('capture_title')} onPress={() => onOpen({ page: 'capture', tab: screen })} />
						<CopyReport onCopy={() => onReport(screen)} />
					</>
				)}
				<Row icon={gearIcon} title={say('popup_more_options')} onPress={() => onOpen({ page: 'options' })} />
			</div>
		</ViewFrame>
	);
}
