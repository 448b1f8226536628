import { Icon } from '../icon';
import { arrowCounterClockwiseIcon, arrowLeftIcon, checkCircleIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { AfterCare } from './after-care';
import type { EndProps } from './screen-id';

export function SignedInScreen(props: EndProps) {
	return <End {...props} title="practice_end_title" lines={['practice_end_signed_in', 'practice_end_real']} hasAfterCare />;
}

export function FormSentScreen(props: EndProps) {
	return <End {...props} title="practice_end_title" lines={['practice_end_form', 'practice_end_real']} />;
}

export function FakeClosedScreen(props: EndProps) {
	return <End {...props} title="practice_end_fake_title" lines={['practice_end_fake', 'practice_end_fake_true']} />;
}

interface EndContent extends EndProps {
	title: string;
	lines: readonly string[];
	hasAfterCare?: boolean;
}

/** The end of a rehearsal: calm praise, no score, and one thing to do next, always in sight. */
function End({ title, lines, hasAfterCare = false, onRestart, onReturn }: EndContent) {
	const say = useSay();
	return (
		<div class="practice-end">
			<h2>
				<Icon of={checkCircleIcon} size={48} />
				{say(title)}
			</h2>
			{lines.map((line) => (
				<p key={line}>
					<Sentence text={say(line)} />
				</p>
			))}
			{hasAfterCare && <AfterCare />}
			<p>{say('practice_end_again')}</p>
			<div class="practice-end-action">
				<button type="button" class="button button-primary" onClick={onReturn ?? onRestart}>
					<Icon of={onReturn ? arrowLeftIcon : arrowCounterClockwiseIcon} size={24} />
					{say(onReturn ? 'practice_return' : 'practice_restart')}
				</button>
			</div>
		</div>
	);
}
