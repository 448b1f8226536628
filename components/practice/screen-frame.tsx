import type { ComponentChildren } from 'preact';
import { useSay } from '../say';

interface ScreenFrameProps {
	/** Message key of the made-up digits to use here. */
	sample?: string;
	/** Where the site says that one is. */
	crumb?: string;
	/** The site's step bar, and which of its steps this is, from 1. */
	bar?: { steps: readonly string[]; at: number };
	children: ComponentChildren;
}

/**
 * A screen drawn by us. Its words are the site's own, in the site's language:
 * they are what the guide recognises, so they are never translated.
 */
export function ScreenFrame({ sample, crumb, bar, children }: ScreenFrameProps) {
	const say = useSay();
	return (
		<>
			<div class="practice-about">
				<p>{say('practice_not_the_site')}</p>
				{sample && <p class="practice-sample">{say(sample)}</p>}
			</div>
			<div class="screen" lang="pt-BR" translate={false}>
				{crumb && <p class="screen-crumb">{crumb}</p>}
				{bar && (
					<ol class="screen-bar">
						{bar.steps.map((step, index) => (
							<li key={step} aria-current={index + 1 === bar.at ? 'step' : undefined}>
								{step}
							</li>
						))}
					</ol>
				)}
				{children}
			</div>
		</>
	);
}
