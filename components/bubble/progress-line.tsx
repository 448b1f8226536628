import type { Progress } from '../../lib/core/progress';
import type { Say } from '../say';

/** Where the person is, in words and as dots on a line. */
export function ProgressLine({ progress: { at, of }, say }: { progress: Progress; say: Say }) {
	return (
		<p class="progress">
			<span>{say('progress', String(at), String(of))}</span>
			<span class="dots" aria-hidden="true">
				{Array.from({ length: of }, (_, index) => (
					<i key={index} class={index + 1 < at ? 'done' : index + 1 === at ? 'now' : 'next'} />
				))}
			</span>
		</p>
	);
}
