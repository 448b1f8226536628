import { usePolicy } from '../policy-context';
import { useSay } from '../say';

/** Whoever looks after this computer is nearer than all others. The number is for dialling, not for pressing. */
export function PersonHere() {
	const say = useSay();
	const { helpName, helpPhone } = usePolicy();
	if (helpName === null && helpPhone === null) return null;
	return (
		<li class="people-here">
			<h2>{helpName === null ? say('popup_people_here_unnamed') : say('popup_people_here', helpName)}</h2>
			<p>{helpPhone === null ? say('popup_people_here_text') : say('popup_people_here_phone', helpPhone)}</p>
		</li>
	);
}
