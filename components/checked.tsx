import type { Source } from '../lib/core/rule';
import { Icon } from './icon';
import { calendarCheckIcon, warningIcon } from './icons';
import { useSay } from './say';

const OLD_AFTER_MS = 60 * 24 * 60 * 60 * 1000;

/** When we last read what we tell, and whether that is long ago. */
export function Checked({ source, now }: { source: Source; now: number }) {
	const say = useSay();
	const isOld = now - Date.parse(source.checked) > OLD_AFTER_MS;
	return (
		<p class="checked">
			<Icon of={isOld ? warningIcon : calendarCheckIcon} size={24} />
			<span>{say(isOld ? 'popup_checked_old' : 'popup_checked', dayOf(source.checked))}</span>
		</p>
	);
}

/** An ISO date as it is written in Brazil. */
export function dayOf(isoDate: string): string {
	return isoDate.split('-').reverse().join('/');
}
