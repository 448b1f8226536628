import type { Advice } from './advise';
import type { Reading } from './classify';
import type { Progress } from './progress';
import type { ChoiceId, StepKind } from './rule';
import { sayOf } from './say-of';

/** Why the ring is not where the step would like it. */
export type Obstacle = 'missing' | 'covered' | 'disabled' | 'busy' | 'elsewhere';

/** What the bubble shows, ready to be put into words. Nothing in it comes from the page but its host. */
export type BubbleView =
	| { show: 'nothing' }
	| { show: 'launcher'; progress: Progress | null }
	| {
			show: 'bubble';
			/** Key of the sentences. */
			say: string;
			kind: StepKind;
			progress: Progress | null;
			guards: 'code' | 'password' | null;
			choices: readonly ChoiceId[];
			obstacle: Obstacle | null;
			/** Names of the button to look for when it was not found. */
			lookFor: readonly string[];
			/** Is this a panel over a step, so that “Voltar” closes it? */
			isPanel: boolean;
			host: string;
	  };

const PANELS: ReadonlySet<StepKind> = new Set(['panel', 'message', 'ask']);

export function viewOf(advice: Advice, reading: Reading, host: string, obstacle: Obstacle | null): BubbleView {
	if (advice.show !== 'bubble') return advice;
	const { step, progress, choices, missing } = advice;
	const isMissing = missing && (reading.certainty === 'sure' || obstacle === 'missing');
	return {
		show: 'bubble',
		say: sayOf(step),
		kind: step.kind,
		progress,
		guards: step.guards ?? null,
		choices,
		obstacle: isMissing ? 'missing' : obstacle,
		lookFor: isMissing ? (step.target?.press ?? step.target?.hint ?? []).slice(0, 1) : [],
		isPanel: PANELS.has(step.kind),
		host,
	};
}
