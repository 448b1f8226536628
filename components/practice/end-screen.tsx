import { Icon } from '../icon';
import { checkCircleIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';

export function SignedInScreen() {
	return <End title="practice_end_title" lines={['practice_end_signed_in', 'practice_end_real', 'practice_end_again']} />;
}

export function FormSentScreen() {
	return <End title="practice_end_title" lines={['practice_end_form', 'practice_end_real', 'practice_end_again']} />;
}

export function FakeClosedScreen() {
	return <End title="practice_end_fake_title" lines={['practice_end_fake', 'practice_end_fake_true', 'practice_end_again']} />;
}

/** The end of a rehearsal: calm praise, no score. */
function End({ title, lines }: { title: string; lines: readonly string[] }) {
	const say = useSay();
	return (
		<div class="practice-end">
			<Icon of={checkCircleIcon} size={56} />
			<h2>{say(title)}</h2>
			{lines.map((line) => (
				<p key={line}>
					<Sentence text={say(line)} />
				</p>
			))}
		</div>
	);
}
