import { Icon } from '../icon';
import { checkIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';

/** What to have within reach before the start. */
export function AtHandList({ needs }: { needs: readonly string[] }) {
	const say = useSay();
	return (
		<ul class="ticks">
			{needs.map((need) => (
				<li key={need}>
					<Icon of={checkIcon} size={22} />
					<span>
						<Sentence text={say(need)} />
					</span>
				</li>
			))}
		</ul>
	);
}
