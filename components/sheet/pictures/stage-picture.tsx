import { stagePictures } from './stage-pictures';

/** What a step looks like. The sentence beside it says the same, so a screen reader hears nothing of it. */
export function StagePicture({ step }: { step: string }) {
	const Drawing = stagePictures[step];
	return (
		<svg class="draw" viewBox="0 0 96 60" aria-hidden="true" focusable="false">
			{Drawing ? <Drawing /> : null}
		</svg>
	);
}
