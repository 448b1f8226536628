import { listOf } from '../list-of';
import { useSay } from '../say';
import { Sentence } from '../sentence';

/** What the guide says after a new password on the true site: the same list, to have read it once in peace. */
export function AfterCare() {
	const say = useSay();
	return (
		<div class="practice-care">
			<h3>{say('practice_end_care')}</h3>
			<ul class="dots">
				{listOf('afterCare', say).map((line) => (
					<li key={line}>
						<Sentence text={line} />
					</li>
				))}
			</ul>
		</div>
	);
}
