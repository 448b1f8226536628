import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AtHand } from '../../lib/core/choose-ways';
import type { Journey } from '../../lib/core/memory';
import type { Progress } from '../../lib/core/progress';
import type { Stage, Way } from '../../lib/core/rule';

/** What the popup has worked out for it: it shows, and leaves the thinking to the core. */
export interface Rules {
	chooseWays(has: AtHand): readonly Way[];
	progressOf(journey: Journey): Progress | null;
	stagesOf(journey: Journey): readonly Stage[];
}

/** Without rules nothing is known of the way, and a person to turn to is always there. */
export const RulesContext = createContext<Rules>({ chooseWays: () => ['person'], progressOf: () => null, stagesOf: () => [] });

export function useRules(): Rules {
	return useContext(RulesContext);
}
