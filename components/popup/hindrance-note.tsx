import { useState } from 'preact/hooks';
import type { Hindrance } from '../../lib/core/hindrance';
import { Icon } from '../icon';
import { infoIcon } from '../icons';
import { useSay } from '../say';

interface HindranceNoteProps {
	hindrance: Hindrance | null;
	/** Asks the browser for the sites; true when the person said yes there. */
	onAllow: () => Promise<boolean>;
}

/** Why there is no guide on the page, above all else in the popup, and what helps. */
export function HindranceNote({ hindrance, onAllow }: HindranceNoteProps) {
	const say = useSay();
	const [allowed, setAllowed] = useState(false);
	if (hindrance === null || allowed) return null;
	return (
		<aside class="hindrance" data-hindrance={hindrance}>
			<p>
				<Icon of={infoIcon} size={24} />
				<span>{say(hindrance === 'covered' ? 'popup_hindrance_covered' : 'popup_hindrance_no_access')}</span>
			</p>
			{hindrance === 'no-access' ? (
				<button type="button" class="button button-primary" onClick={() => void onAllow().then(setAllowed)}>
					{say('popup_allow')}
				</button>
			) : null}
		</aside>
	);
}
