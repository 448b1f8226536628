import type { Journey } from '../../lib/core/memory';
import { usePolicy } from '../policy-context';
import { type Say, useSay } from '../say';
import { resetWords } from './reset-words';

/** What is remembered right now; null when nobody could tell. */
export function Stored({ journey }: { journey: Journey | null }) {
	const say = useSay();
	const { resetMinutes } = usePolicy();
	return (
		<section class="stored">
			<h2>{say('options_stored_title')}</h2>
			<div role="status">
				<ul class="dots">
					{linesOf(journey, say).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</div>
			<p>{say('options_stored_never')}</p>
			<p>{resetMinutes === null ? say('options_stored_lasts') : resetWords(resetMinutes, say)}</p>
		</section>
	);
}

function linesOf(journey: Journey | null, say: Say): string[] {
	if (journey === null) return [say('options_stored_unknown')];
	const lines: string[] = [];
	if (journey.goal !== null) lines.push(say(`options_stored_goal_${journey.goal.replace('-', '_')}`));
	if (journey.way !== null) lines.push(say(`options_stored_way_${journey.way}`));
	if (journey.lost.length > 0) lines.push(say('options_stored_lost', journey.lost.map((method) => say(`${method}_name`)).join(', ')));
	if (journey.passed.length > 0) lines.push(say('options_stored_passed', String(journey.passed.length)));
	if (lines.length === 0) return [say('options_stored_nothing')];
	const changed = new Date(journey.updatedAt);
	const hour = changed.toLocaleTimeString(say('lang'), { hour: '2-digit', minute: '2-digit' });
	return [...lines, say('options_stored_changed', changed.toLocaleDateString(say('lang')), hour)];
}
