import type { JourneyEvent } from '../../lib/core/advance';
import type { Journey, Memory } from '../../lib/core/memory';
import type { Destination } from '../destination';
import { EraseEverything } from '../erase-everything';
import { HelperSwitch } from '../helper-switch';
import { Icon } from '../icon';
import { arrowSquareOutIcon } from '../icons';
import { useSay } from '../say';
import { GoalChoice } from './goal-choice';
import { NextPerson } from './next-person';
import { useRules } from './rules';
import { StageList } from './stage-list';
import type { View } from './view';
import { ViewFrame } from './view-frame';

interface ProgressPageProps {
	memory: Memory;
	onChange: (event: JourneyEvent) => Promise<void>;
	onGo: (view: View) => void;
	onOpen: (destination: Destination) => void;
}

/** Where the person is, what comes next, and the switch for who helps. */
export function ProgressPage({ memory, onChange, onGo, onOpen }: ProgressPageProps) {
	const say = useSay();
	const { progressOf, stagesOf } = useRules();
	const { journey, preferences } = memory;
	const progress = progressOf(journey);
	const at = progress ? [String(progress.at), String(progress.of)] : [];
	const title = progress ? (preferences.helper ? 'popup_progress_title_helper' : 'popup_progress_title') : 'popup_progress_title_start';
	return (
		<ViewFrame>
			{journey.goal === null ? (
				<GoalChoice onGoal={(goal) => void onChange({ type: 'goal', goal })} onCalled={() => onGo({ name: 'scam' })} />
			) : (
				<>
					<h1 tabIndex={-1}>{say(title, ...at)}</h1>
					<p class="quiet lead">{say(aimOf(journey))}</p>
					<StageList stages={stagesOf(journey)} at={progress?.at ?? 0} passed={journey.passed.map((each) => each.state)} />
					<div class="buttons">
						<button type="button" class={progress ? 'button' : 'button button-primary'} onClick={() => onOpen({ site: 'login' })}>
							{say('popup_open_login')}
							<Icon of={arrowSquareOutIcon} size={24} />
						</button>
						{journey.goal === 'recover' ? (
							<button type="button" class="button" onClick={() => onGo({ name: 'home' })}>
								{say('popup_other_way')}
							</button>
						) : null}
					</div>
				</>
			)}
			<HelperSwitch on={preferences.helper} onChange={(on) => void onChange({ type: 'helper', on })} />
			{preferences.helper ? <NextPerson onNext={() => onChange({ type: 'next-person' })} /> : null}
			<EraseEverything toHelper={preferences.helper} onErase={() => onChange({ type: 'erase' })} />
		</ViewFrame>
	);
}

/** The key of what this journey is for. */
function aimOf({ goal, way }: Journey): string {
	if (goal === 'recover' && way !== null) return `popup_aim_recover_${way}`;
	return `popup_aim_${(goal ?? 'recover').replace('-', '_')}`;
}
