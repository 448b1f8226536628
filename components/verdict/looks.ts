import type { Trick, Verdict } from '../../lib/core/verdict';
import { checkCircleIcon, handPalmIcon, type IconShapes, infoIcon, warningCircleIcon } from '../icons';

/** The colour and the picture of each answer; the words say the same. */
export const looks: Record<Verdict['kind'], { tone: 'ok' | 'care' | 'stop' | 'plain'; icon: IconShapes }> = {
	matches: { tone: 'ok', icon: checkCircleIcon },
	government: { tone: 'care', icon: warningCircleIcon },
	imitates: { tone: 'stop', icon: handPalmIcon },
	other: { tone: 'plain', icon: infoIcon },
	unknown: { tone: 'plain', icon: infoIcon },
};

/** These do not copy the name of Gov.br: to say so would be wrong. */
const COPIES_NO_NAME: ReadonlySet<Trick> = new Set(['at-sign', 'number', 'port', 'final-dot', 'no-lock']);

/** The key of the one sentence that says what the address is. */
export function titleOf(verdict: Verdict): string {
	if (verdict.kind === 'government' && verdict.near) return 'verdict_near_title';
	const isSpoiled = verdict.kind === 'imitates' && COPIES_NO_NAME.has(verdict.trick);
	return isSpoiled ? 'verdict_spoiled_title' : `verdict_${verdict.kind}_title`;
}
