import { Icon } from '../icon';
import { arrowLeftIcon, arrowRightIcon } from '../icons';
import { useSay } from '../say';
import type { ScreenId } from './screen-id';
import { starts } from './starts';

export interface ShowBarProps {
	screen: ScreenId;
	/** Shows the screen so many places further. */
	onTurn: (steps: number) => void;
	onBack: () => void;
}

/** Under a screen that is shown alone, to leaf through all of them. */
export function ShowBar({ screen, onTurn, onBack }: ShowBarProps) {
	const say = useSay();
	const at = starts.findIndex((each) => each.screen === screen);
	const start = starts[at];
	return (
		<footer class="practice-show-bar">
			<p role="status">{start && `${say('practice_show_at', String(at + 1), String(starts.length))} ${say(start.say)}`}</p>
			<div class="practice-show-buttons">
				<button type="button" class="button" onClick={() => onTurn(-1)}>
					<Icon of={arrowLeftIcon} size={24} />
					{say('practice_show_before')}
				</button>
				<button type="button" class="button" onClick={() => onTurn(1)}>
					{say('practice_show_next')}
					<Icon of={arrowRightIcon} size={24} />
				</button>
				<button type="button" class="button button-primary" onClick={onBack}>
					{say('practice_show_back')}
				</button>
			</div>
		</footer>
	);
}
