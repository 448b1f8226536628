import type { Policy } from '../../lib/core/policy';
import { usePolicy } from '../policy-context';
import { type Say, useSay } from '../say';
import { resetWords } from './reset-words';

/** Who looks after this computer, and what that person has settled for everybody on it. On one’s own computer, nothing. */
export function Managed() {
	const say = useSay();
	const policy = usePolicy();
	const lines = linesOf(policy, say);
	const { helpName, helpPhone } = policy;
	if (lines.length === 0 && helpName === null && helpPhone === null) return null;
	return (
		<section class="managed">
			<h2>{helpName === null ? say('options_managed_unnamed') : say('options_managed_title', helpName)}</h2>
			{helpPhone === null ? null : <p>{say('popup_people_here_phone', helpPhone)}</p>}
			{lines.length === 0 ? null : (
				<>
					<p>{say('options_managed_text')}</p>
					<ul class="dots">
						{lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function linesOf({ sessionOnly, resetMinutes, largeText }: Policy, say: Say): string[] {
	const lines: string[] = [];
	if (sessionOnly) lines.push(say('options_managed_session'));
	if (resetMinutes !== null) lines.push(resetWords(resetMinutes, say));
	if (largeText) lines.push(say('options_managed_large'));
	return lines;
}
