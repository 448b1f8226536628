import type { Control } from '../core/respond';
import { CHOICES, type ChoiceId } from '../core/rule';

const ACTIONS: ReadonlySet<string> = new Set<ChoiceId | Control>([...CHOICES, 'cannot', 'close', 'resume', 'back']);

/** Is this `data-action` one of ours? */
export function isAction(action: string): action is ChoiceId | Control {
	return ACTIONS.has(action);
}
