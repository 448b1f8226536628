import type { Verdict } from '../../lib/core/verdict';
import type { Destination } from '../destination';
import { Header } from '../header';
import { Icon } from '../icon';
import { arrowSquareOutIcon } from '../icons';
import { useSay } from '../say';
import { VerdictFacts } from './verdict-facts';

/** Whose a link is, without opening it: the page names it and never leads to it. */
export function VerdictPage({ verdict, onOpen }: { verdict: Verdict; onOpen: (destination: Destination) => void }) {
	const say = useSay();
	return (
		<>
			<Header />
			<main class="verdict-page">
				<VerdictFacts verdict={verdict} of="link" />
				<div class="verdict-buttons">
					<button type="button" class="button button-primary" onClick={() => onOpen({ site: 'login' })}>
						{say('popup_open_login')}
						<Icon of={arrowSquareOutIcon} size={24} />
					</button>
					{verdict.kind === 'imitates' ? (
						<button type="button" class="button" onClick={() => onOpen({ site: 'help' })}>
							{say('popup_people_help')}
							<Icon of={arrowSquareOutIcon} size={24} />
						</button>
					) : (
						<button type="button" class="button" onClick={() => onOpen({ page: 'welcome' })}>
							{say('verdict_how')}
						</button>
					)}
				</div>
			</main>
		</>
	);
}
