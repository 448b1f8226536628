import { useSay } from '../say';
import { Sentence } from '../sentence';

/** What the guide says after a new password on the true site: the same list, to have read it once in peace. */
const POINTS = ['afterCare_list1', 'afterCare_list2', 'afterCare_list3', 'afterCare_list4', 'afterCare_list5'];

export function AfterCare() {
	const say = useSay();
	return (
		<div class="practice-care">
			<h3>{say('practice_end_care')}</h3>
			<ul class="dots">
				{POINTS.map((key) => (
					<li key={key}>
						<Sentence text={say(key)} />
					</li>
				))}
			</ul>
		</div>
	);
}
