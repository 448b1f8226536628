import type { Stage, StateId } from '../../lib/core/rule';
import { StageList } from '../popup/stage-list';
import { useSay } from '../say';
import { Sentence } from '../sentence';

export interface WayProps {
	stages: readonly Stage[];
	/** The stage under way, from 1; 0 before the first. */
	at: number;
	passed: readonly StateId[];
}

/** How far the rehearsal has come, or how to begin. */
export function Way({ stages, at, passed }: WayProps) {
	const say = useSay();
	if (stages.length > 0) return <StageList stages={stages} at={at} passed={passed} />;
	return (
		<p>
			<Sentence text={say('practice_begin')} />
		</p>
	);
}
