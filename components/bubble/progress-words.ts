import type { Progress } from '../../lib/core/progress';
import type { Say } from '../say';

/** “Passo 2 de 5”. */
export function progressWords({ at, of }: Progress, say: Say): string {
	return say('progress', String(at), String(of));
}
