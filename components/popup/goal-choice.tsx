import type { Goal } from '../../lib/core/rule';
import { type IconShapes, keyIcon, phoneXIcon, signInIcon, userPlusIcon } from '../icons';
import { Row } from '../row';
import { useSay } from '../say';

const GOALS: readonly { goal: Goal; say: string; icon: IconShapes }[] = [
	{ goal: 'recover', say: 'popup_goal_recover', icon: keyIcon },
	{ goal: 'login', say: 'popup_goal_login', icon: signInIcon },
	{ goal: 'sign-up', say: 'popup_goal_sign_up', icon: userPlusIcon },
];

/** What the person came for, where nothing is known yet. */
export function GoalChoice({ onGoal, onCalled }: { onGoal: (goal: Goal) => void; onCalled: () => void }) {
	const say = useSay();
	return (
		<>
			<h1 tabIndex={-1}>{say('popup_goal_title')}</h1>
			<p class="quiet lead">{say('popup_goal_text')}</p>
			<div class="rows">
				{GOALS.map((each) => (
					<Row key={each.goal} icon={each.icon} title={say(each.say)} hint={say(`${each.say}_hint`)} onPress={() => onGoal(each.goal)} />
				))}
				<Row icon={phoneXIcon} title={say('choice_someone_called')} hint={say('popup_called_hint')} onPress={onCalled} />
			</div>
		</>
	);
}
