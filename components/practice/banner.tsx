import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { graduationCapIcon } from '../icons';
import { useSay } from '../say';

/** On top of every screen, always in sight: this is not the site. It tells the page and the guide how much of the window it keeps. */
export function Banner({ onLeave }: { onLeave: () => void }) {
	const say = useSay();
	const banner = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const { current } = banner;
		if (!current) return;
		const tell = () => document.documentElement.style.setProperty('--practice-head', `${current.offsetHeight}px`);
		tell();
		const sizes = new ResizeObserver(tell);
		sizes.observe(current);
		return () => sizes.disconnect();
	}, []);
	return (
		<section ref={banner} class="practice-banner" aria-label={say('practice_badge')}>
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
