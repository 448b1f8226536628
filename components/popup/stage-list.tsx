import type { Stage, StateId } from '../../lib/core/rule';
import { Icon } from '../icon';
import { checkIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';

interface StageListProps {
	stages: readonly Stage[];
	/** The stage under way, from 1; 0 before the first. */
	at: number;
	passed: readonly StateId[];
}

type Mark = 'done' | 'before' | 'now' | 'next';

/** The whole way at once: done, now, next, in words as well as in signs. */
export function StageList({ stages, at, passed }: StageListProps) {
	const say = useSay();
	return (
		<ol class="stages" aria-label={say('popup_stages')}>
			{stages.map((stage, index) => {
				const mark = markOf(stage, index + 1, at, passed);
				return (
					<li key={stage.id} class={`stage stage-${mark}`} aria-current={mark === 'now' ? 'step' : undefined}>
						<span class="stage-dot" aria-hidden="true">
							{mark === 'done' ? <Icon of={checkIcon} size={20} /> : index + 1}
						</span>
						<span class="stage-words">
							<span class="stage-name">
								<span class="unseen">{index + 1}. </span>
								<Sentence text={say(`stage_${stage.id.replaceAll('-', '_')}`)} />
							</span>
							<span class="stage-mark">{say(`popup_stage_${mark}`)}</span>
						</span>
					</li>
				);
			})}
		</ol>
	);
}

/** A stage behind the current one counts as done only when one of its screens was seen. */
function markOf(stage: Stage, number: number, at: number, passed: readonly StateId[]): Mark {
	if (number === at) return 'now';
	if (number > at) return 'next';
	return stage.states.some((state) => passed.includes(state)) ? 'done' : 'before';
}
