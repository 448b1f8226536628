import { progressOf, stagesOf } from '../../lib/core/progress';
import type { Journey } from '../../lib/core/memory';
import { knowledge } from '../../lib/knowledge';
import { StageList } from '../popup/stage-list';
import { useSay } from '../say';
import { Sentence } from '../sentence';

/** How far the rehearsal has come, or how to begin. */
export function Way({ journey }: { journey: Journey }) {
	const say = useSay();
	const passed = journey.passed.map((each) => each.state);
	const stages = stagesOf(journey, knowledge);
	if (stages.length === 0) {
		return (
			<p>
				<Sentence text={say('practice_begin')} />
			</p>
		);
	}
	return <StageList stages={stages} at={progressOf(journey, passed.at(-1) ?? null, knowledge)?.at ?? 0} passed={passed} />;
}
