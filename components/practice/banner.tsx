import { Icon } from '../icon';
import { graduationCapIcon } from '../icons';
import { useSay } from '../say';

/** On top of every screen, always in sight: this is not the site. No header, over which the guide would lie first. */
export function Banner({ onLeave }: { onLeave: () => void }) {
	const say = useSay();
	return (
		<section class="practice-banner" aria-label={say('practice_badge')}>
			<p>
				<b class="practice-badge">
					<Icon of={graduationCapIcon} size={26} />
					{say('practice_badge')}
				</b>{' '}
				<span>
					<span class="practice-banner-more">{say('practice_banner')} </span>
					{say('practice_banner_short')}
				</span>
			</p>
			<button type="button" class="button" onClick={onLeave}>
				{say('practice_leave')}
			</button>
		</section>
	);
}
