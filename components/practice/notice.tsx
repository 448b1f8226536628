import { useSay } from '../say';
import { Sentence } from '../sentence';

/** What the rehearsal itself has to say about what was pressed. Nothing without a key. */
export function Notice({ text }: { text: string | null }) {
	const say = useSay();
	return (
		<div role="status">
			{text !== null && (
				<p class="practice-notice">
					<Sentence text={say(text)} />
				</p>
			)}
		</div>
	);
}
