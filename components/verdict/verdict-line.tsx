import type { Verdict } from '../../lib/core/verdict';
import { Icon } from '../icon';
import { useSay } from '../say';
import { looks, titleOf } from './looks';

/** The answer in one line, for where other things are asked first. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
	const say = useSay();
	const { tone, icon } = looks[verdict.kind];
	return (
		<p class={`verdict-line verdict-${tone}`}>
			<Icon of={icon} size={22} />
			<span>
				{say(titleOf(verdict))}
				{verdict.kind === 'matches' ? (
					<>
						{': '}
						<b translate={false}>{verdict.host}</b>
					</>
				) : null}
			</span>
		</p>
	);
}
