import { Icon } from '../icon';
import { arrowLeftIcon } from '../icons';
import { useSay } from '../say';

/** The way back to the view before. */
export function Back({ onBack }: { onBack: () => void }) {
	const say = useSay();
	return (
		<button type="button" class="back" onClick={onBack}>
			<Icon of={arrowLeftIcon} size={24} />
			{say('popup_back')}
		</button>
	);
}
