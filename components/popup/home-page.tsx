import type { Verdict } from '../../lib/core/verdict';
import { methods } from '../../lib/knowledge';
import { listChecksIcon } from '../icons';
import { Row } from '../row';
import { useSay } from '../say';
import { VerdictLine } from '../verdict/verdict-line';
import { wayIcons } from '../way-icons';
import type { View } from './view';
import { ViewFrame } from './view-frame';

/** Where everybody starts: find the way, pick one, or turn to a person. */
export function HomePage({ verdict, onGo }: { verdict: Verdict; onGo: (view: View) => void }) {
	const say = useSay();
	return (
		<ViewFrame tight top={<VerdictLine verdict={verdict} />}>
			<h1 tabIndex={-1}>{say('popup_home_title')}</h1>
			<Row
				first
				icon={listChecksIcon}
				title={say('popup_home_choice')}
				hint={say('popup_home_choice_hint')}
				onPress={() => onGo({ name: 'questions' })}
			/>
			<h2 class="quiet">{say('popup_home_or')}</h2>
			<div class="rows">
				{methods.map((method) => (
					<Row
						key={method.id}
						icon={wayIcons[method.id]}
						title={say(`${method.say}_name`)}
						hint={say(`${method.say}_hint`)}
						onPress={() => onGo({ name: 'method', method: method.id })}
					/>
				))}
				<Row icon={wayIcons.person} title={say('person_name')} hint={say('person_hint')} onPress={() => onGo({ name: 'people' })} />
			</div>
		</ViewFrame>
	);
}
