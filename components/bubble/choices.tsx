import type { ChoiceId } from '../../lib/core/rule';
import type { BubbleView } from '../../lib/core/view';
import type { Say } from '../say';
import { Stroke } from './stroke';
import { arrowLeftStroke } from './strokes';

type Shown = Extract<BubbleView, { show: 'bubble' }>;

/** Choices that are written small, because nobody should press them by habit. */
const QUIET: ReadonlySet<ChoiceId> = new Set(['never-offer', 'erase']);
/** The buttons of the bubble: what this step offers, then the same two ways out in every state. */
export function Choices({ view, say }: { view: Shown; say: Say }) {
	const isOffer = view.say === 'offer';
	const isStuck = view.say === 'stuck';
	return (
		<div class="choices" data-count={view.choices.length}>
			{view.choices.map((choice, index) => (
				<button key={choice} type="button" data-action={choice} class={rank(choice, index, view.kind === 'ask')}>
					{labelOf(choice, view.say, say)}
				</button>
			))}
			{!isOffer && (
				<div class="ways-out">
					<button type="button" data-action="back" class="quiet">
						<Stroke of={arrowLeftStroke} />
						{say('control_back')}
					</button>
					{!isStuck && (
						<button type="button" data-action="cannot" class="quiet">
							{say('control_cannot')}
						</button>
					)}
				</div>
			)}
		</div>
	);
}

function rank(choice: ChoiceId, index: number, isEven: boolean): string | undefined {
	if (QUIET.has(choice)) return 'small';
	return index === 0 && !isEven ? 'main' : undefined;
}

/** The same choice reads differently after a failed sign-in and after a recovery: the step may have its own words. */
function labelOf(choice: ChoiceId, step: string, say: Say): string {
	const key = choice.replaceAll('-', '_');
	return say(`${step}_choice_${key}`) || say(`choice_${key}`);
}
