import type { AtHand } from '../../lib/core/choose-ways';
import { useSay } from '../say';
import { Back } from './back';
import { useRules } from './rules';
import { TickCard } from './tick-card';
import type { View } from './view';
import { ViewFrame } from './view-frame';

const THINGS = ['app', 'photo', 'bank', 'inbox', 'number'] as const;

interface QuestionsPageProps {
	has: AtHand;
	onHas: (has: AtHand) => void;
	onGo: (view: View) => void;
	onBack: () => void;
}

/** “O que você tem agora?”: five answers lead to the ways that are open. */
export function QuestionsPage({ has, onHas, onGo, onBack }: QuestionsPageProps) {
	const say = useSay();
	const { chooseWays } = useRules();
	const isNothing = chooseWays(has).every((way) => way === 'person');
	return (
		<ViewFrame
			tight
			action={
				<button type="button" class="button button-primary" onClick={() => onGo(isNothing ? { name: 'people' } : { name: 'answer', has })}>
					{say('popup_questions_done')}
				</button>
			}
		>
			<Back onBack={onBack} />
			<h1 tabIndex={-1} id="questions">
				{say('popup_questions_title')}
			</h1>
			<p class="quiet lead">{say('popup_questions_text')}</p>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend beside the heading that already names it */}
			<div class="rows" role="group" aria-labelledby="questions">
				{THINGS.map((thing) => (
					<TickCard
						key={thing}
						title={say(`popup_has_${thing}`)}
						hint={say(`popup_has_${thing}_hint`)}
						on={has[thing]}
						onChange={(on) => onHas({ ...has, [thing]: on })}
					/>
				))}
			</div>
			<div class="buttons">
				<button type="button" class="button" onClick={() => onGo({ name: 'people' })}>
					{say('popup_questions_none')}
				</button>
			</div>
		</ViewFrame>
	);
}
