import type { Way } from '../../lib/core/rule';
import { addresses, type MethodFacts } from '../../lib/knowledge';
import { Checked } from '../checked';
import type { Destination } from '../destination';
import { Icon } from '../icon';
import { caretRightIcon, clockIcon, lifebuoyIcon, lightbulbIcon, listChecksIcon, pathIcon, printerIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { wayIcons } from '../way-icons';
import { AtHandList } from './at-hand-list';
import { Back } from './back';
import { Care } from './care';
import { Disclosure } from './disclosure';
import { Part } from './part';
import type { View } from './view';
import { ViewFrame } from './view-frame';

interface MethodPageProps {
	facts: MethodFacts;
	now: number;
	onGo: (view: View) => void;
	onBack: () => void;
	onBegin: (way: Way, site: 'login' | 'meuInss') => void;
	onOpen: (destination: Destination) => void;
}

/** One way to recover, explained before it is begun. */
export function MethodPage({ facts, now, onGo, onBack, onBegin, onOpen }: MethodPageProps) {
	const say = useSay();
	return (
		<ViewFrame
			action={
				<>
					<button type="button" class="button button-primary" onClick={() => onBegin(facts.id, 'login')}>
						{say(`popup_begin_${facts.id}`)}
					</button>
					<p class="bar-note">{say('popup_begin_opens', new URL(addresses.login).host)}</p>
				</>
			}
		>
			<Back onBack={onBack} />
			<div class="method-head">
				<span class="tile tile-large">
					<Icon of={wayIcons[facts.id]} size={36} />
				</span>
				<div>
					<h1 tabIndex={-1}>{say(`${facts.say}_name`)}</h1>
					<p class="quiet">{say(`${facts.say}_hint`)}</p>
				</div>
			</div>
			<Part icon={listChecksIcon} title={say('popup_needs')}>
				<AtHandList needs={facts.needs} />
			</Part>
			<Part icon={clockIcon} title={say('popup_time')}>
				<p>{say(`${facts.say}_time`)}</p>
			</Part>
			<Part icon={pathIcon} title={say('popup_steps')}>
				<ol class="steps">
					{facts.steps.map((step) => (
						<li key={step}>
							<span>
								<Sentence text={say(step)} />
							</span>
						</li>
					))}
				</ol>
			</Part>
			<Care guards={facts.guards} />
			<Part icon={lightbulbIcon} title={say('popup_notes')}>
				<ul class="dots">
					{facts.notes.map((note) => (
						<li key={note}>
							<Sentence text={say(note)} />
						</li>
					))}
				</ul>
			</Part>
			<Part icon={lifebuoyIcon} title={say('popup_fails')}>
				{facts.fails.map((fail) => (
					<Disclosure key={fail.problem} title={say(fail.problem)}>
						<Sentence text={say(fail.remedy)} />
					</Disclosure>
				))}
				<button type="button" class="disclosure-button" onClick={() => onGo({ name: 'people' })}>
					<span>{say('person_name')}</span>
					<Icon of={caretRightIcon} size={22} />
				</button>
			</Part>
			<div class="buttons">
				<button type="button" class="button" onClick={() => onBegin(facts.id, 'meuInss')}>
					{say('popup_begin_inss')}
				</button>
				<button type="button" class="button" onClick={() => onOpen({ page: 'sheet', method: facts.id })}>
					<Icon of={printerIcon} size={24} />
					{say('popup_take')}
				</button>
			</div>
			<Checked source={facts.source} now={now} />
		</ViewFrame>
	);
}
