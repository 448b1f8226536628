import { Icon } from '../icon';
import { graduationCapIcon } from '../icons';
import { useSay } from '../say';

/** On top of every screen, always in sight: this is not the site. */
export function Banner({ onLeave }: { onLeave: () => void }) {
	const say = useSay();
	return (
		<header class="practice-banner">
			<p>
				<b class="practice-badge">
					<Icon of={graduationCapIcon} size={26} />
					{say('practice_badge')}
				</b>{' '}
				<span>{say('practice_banner')}</span>
			</p>
			<button type="button" class="button" onClick={onLeave}>
				{say('practice_leave')}
			</button>
		</header>
	);
}
