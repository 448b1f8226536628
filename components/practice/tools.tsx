import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { arrowCounterClockwiseIcon } from '../icons';
import { useSay } from '../say';
import { type Start, starts } from './starts';

interface ToolsProps {
	onStart: (start: Start) => void;
	onRestart: () => void;
	onLeave: () => void;
}

/** Start over, start elsewhere, leave. */
export function Tools({ onStart, onRestart, onLeave }: ToolsProps) {
	const say = useSay();
	const list = useRef<HTMLSelectElement>(null);
	const start = () => {
		const chosen = starts[list.current?.selectedIndex ?? 0];
		if (chosen) onStart(chosen);
	};
	return (
		<div class="practice-tools">
			<button type="button" class="button" onClick={onRestart}>
				<Icon of={arrowCounterClockwiseIcon} size={24} />
				{say('practice_restart')}
			</button>
			<div>
				<label for="practice-list">{say('practice_jump')}</label>
				<div class="practice-jump">
					<select id="practice-list" ref={list} autocomplete="off">
						{starts.map((each) => (
							<option key={each.say}>{say(each.say)}</option>
						))}
					</select>
					<button type="button" class="button" onClick={start}>
						{say('practice_jump_go')}
					</button>
				</div>
			</div>
			<button type="button" class="button practice-leave" onClick={onLeave}>
				{say('practice_leave')}
			</button>
		</div>
	);
}
