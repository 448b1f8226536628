import type { Verdict } from '../../lib/core/verdict';
import type { Destination } from '../destination';
import { Icon } from '../icon';
import { arrowSquareOutIcon } from '../icons';
import { useSay } from '../say';
import { VerdictFacts } from '../verdict/verdict-facts';
import type { View } from './view';
import { ViewFrame } from './view-frame';

interface CheckPageProps {
	verdict: Verdict;
	onGo: (view: View) => void;
	onOpen: (destination: Destination) => void;
}

/** Whose the page is that the person is on. */
export function CheckPage({ verdict, onGo, onOpen }: CheckPageProps) {
	const say = useSay();
	return (
		<ViewFrame>
			<VerdictFacts verdict={verdict} of="page" />
			<div class="buttons">
				{verdict.kind === 'matches' ? null : (
					<button type="button" class="button button-primary" onClick={() => onOpen({ site: 'login' })}>
						{say('popup_open_login')}
						<Icon of={arrowSquareOutIcon} size={24} />
					</button>
				)}
				{verdict.kind === 'imitates' ? (
					<button type="button" class="button" onClick={() => onGo({ name: 'people' })}>
						{say('person_name')}
					</button>
				) : (
					<button type="button" class="button" onClick={() => onOpen({ page: 'welcome' })}>
						{say('verdict_how')}
					</button>
				)}
			</div>
		</ViewFrame>
	);
}
