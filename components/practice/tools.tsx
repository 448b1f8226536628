import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { arrowCounterClockwiseIcon, usersThreeIcon } from '../icons';
import { useSay } from '../say';
import { type Start, startGroups, starts } from './starts';

interface ToolsProps {
	onStart: (start: Start) => void;
	onRestart: () => void;
	onShow: () => void;
	onLeave: () => void;
	/** An end has a button of its own to start over. */
	isAtEnd: boolean;
}

/** Start over, start elsewhere, show the screen to somebody, leave. */
export function Tools({ onStart, onRestart, onShow, onLeave, isAtEnd }: ToolsProps) {
	const say = useSay();
	const list = useRef<HTMLSelectElement>(null);
	const start = () => {
		const chosen = starts[list.current?.selectedIndex ?? 0];
		if (chosen) onStart(chosen);
	};
	return (
		<div class="practice-tools">
			{!isAtEnd && (
				<button type="button" class="button" onClick={onRestart}>
					<Icon of={arrowCounterClockwiseIcon} size={24} />
					{say('practice_restart')}
				</button>
			)}
			<div>
				<label for="practice-list">{say('practice_jump')}</label>
				<div class="practice-jump">
					<select id="practice-list" ref={list} autocomplete="off">
						{startGroups.map((group) => (
							<optgroup key={group.say} label={say(group.say)}>
								{group.starts.map((each) => (
									<option key={each.say}>{say(each.say)}</option>
								))}
							</optgroup>
						))}
					</select>
					<button type="button" class="button" onClick={start}>
						{say('practice_jump_go')}
					</button>
				</div>
			</div>
			<button type="button" class="button" onClick={onShow}>
				<Icon of={usersThreeIcon} size={24} />
				{say('practice_show')}
			</button>
			<button type="button" class="button practice-leave" onClick={onLeave}>
				{say('practice_leave')}
			</button>
		</div>
	);
}
