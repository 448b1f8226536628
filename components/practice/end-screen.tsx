import { Icon } from '../icon';
import { checkCircleIcon } from '../icons';
import { useSay } from '../say';

export function SignedInScreen() {
	return <End say="practice_end_signed_in" />;
}

export function FormSentScreen() {
	return <End say="practice_end_form" />;
}

/** The end of a rehearsal: calm praise, no score. */
function End({ say: key }: { say: string }) {
	const say = useSay();
	return (
		<div class="practice-end">
			<Icon of={checkCircleIcon} size={56} />
			<h2>{say('practice_end_title')}</h2>
			<p>{say(key)}</p>
			<p>{say('practice_end_real')}</p>
			<p>{say('practice_end_again')}</p>
		</div>
	);
}
