import { people } from '../../lib/knowledge';
import type { Destination } from '../destination';
import { Icon } from '../icon';
import { arrowSquareOutIcon } from '../icons';
import { useSay } from '../say';
import { Back } from './back';
import { PersonHere } from './person-here';
import { ViewFrame } from './view-frame';

/** Who helps in person. */
export function PeoplePage({ onBack, onOpen }: { onBack: () => void; onOpen: (destination: Destination) => void }) {
	const say = useSay();
	return (
		<ViewFrame
			action={
				<button type="button" class="button button-primary" onClick={() => onOpen({ site: 'help' })}>
					{say('popup_people_help')}
					<Icon of={arrowSquareOutIcon} size={24} />
				</button>
			}
		>
			<Back onBack={onBack} />
			<h1 tabIndex={-1}>{say('popup_people_title')}</h1>
			<p class="quiet lead">{say('popup_people_text')}</p>
			<ul class="people">
				<PersonHere />
				{people.map((each) => (
					<li key={each.id}>
						<h2>{say(`${each.say}_name`)}</h2>
						<p>{say(`${each.say}_text`)}</p>
					</li>
				))}
			</ul>
		</ViewFrame>
	);
}
