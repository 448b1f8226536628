import { Icon } from '../icon';
import { phoneXIcon } from '../icons';
import { useSay } from '../say';

/** What no caller may get out of the person. Said where it matters. */
export function Care({ guards }: { guards: 'code' | 'bank' }) {
	const say = useSay();
	return (
		<p class="care">
			<Icon of={phoneXIcon} size={28} />
			<span>{say(`guards_${guards}`)}</span>
		</p>
	);
}
