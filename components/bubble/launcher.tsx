import type { Progress } from '../../lib/core/progress';
import { Mark } from '../mark';
import type { Say } from '../say';

/** The small pill that keeps the place while the bubble is away. */
export function Launcher({ progress, say }: { progress: Progress | null; say: Say }) {
	return (
		<button type="button" class="launcher" data-action="resume">
			<Mark size={48} />
			<span>
				<b>{say(progress ? 'control_resume' : 'control_resume_new')}</b>
				<small>{progress ? say('launcher_progress', String(progress.at), String(progress.of)) : say('launcher_unknown')}</small>
			</span>
		</button>
	);
}
