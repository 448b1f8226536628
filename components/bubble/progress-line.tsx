import type { Progress } from '../../lib/core/progress';
import type { Say } from '../say';
import { progressWords } from './progress-words';

/** Where the person is, in words and as dots on a line. */
export function ProgressLine({ progress, say }: { progress: Progress; say: Say }) {
	const { at, of } = progress;
	return (
		<p class="progress">
			<span>{progressWords(progress, say)}</span>
			<span class="dots" aria-hidden="true">
				{Array.from({ length: of }, (_, index) => (
					<i key={index} class={index + 1 < at ? 'done' : index + 1 === at ? 'now' : undefined} />
				))}
			</span>
		</p>
	);
}
