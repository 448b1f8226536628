import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usersThreeIcon } from '../icons';
import { useSay } from '../say';

/** For whoever helps one person after another: nothing of the last one is left, and helping goes on. */
export function NextPerson({ onNext }: { onNext: () => Promise<void> }) {
	const say = useSay();
	const [isReady, setReady] = useState(false);
	return (
		<div class="next-person">
			<button type="button" class="button" onClick={() => void onNext().then(() => setReady(true))}>
				<Icon of={usersThreeIcon} size={24} />
				{say('popup_next_person')}
			</button>
			<p role="status">{isReady ? say('popup_next_person_done') : ''}</p>
		</div>
	);
}
