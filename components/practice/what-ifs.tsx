import type { Goal } from '../../lib/core/rule';
import { Icon } from '../icon';
import { arrowLeftIcon } from '../icons';
import { useSay } from '../say';
import type { ScreenId } from './screen-id';
import { troublesOf } from './troubles';

export interface WhatIfsProps {
	screen: ScreenId;
	goal: Goal | null;
	/** Shows what was asked about, in the way that is under way. */
	onAsk: (to: ScreenId) => void;
	/** Back to where the person was before asking; null when nobody asked. */
	onReturn: (() => void) | null;
}

/** Troubles, offered along the way to whoever has the courage, and the way back from one. Nothing where there are none. */
export function WhatIfs({ screen, goal, onAsk, onReturn }: WhatIfsProps) {
	const say = useSay();
	const troubles = onReturn ? [] : troublesOf(screen, goal);
	if (!onReturn && troubles.length === 0) return null;
	return (
		<section class="practice-ifs" aria-labelledby="practice-ifs">
			<h2 id="practice-ifs">{say('practice_ifs')}</h2>
			{troubles.map(({ say: key, shows }) => (
				<button key={key} type="button" class="button" onClick={() => onAsk(shows)}>
					{say(key)}
				</button>
			))}
			{onReturn && (
				<button type="button" class="button" onClick={onReturn}>
					<Icon of={arrowLeftIcon} size={24} />
					{say('practice_return')}
				</button>
			)}
		</section>
	);
}
