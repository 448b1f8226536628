import type { ComponentChildren } from 'preact';
import { useSay } from '../say';
import { Sentence } from '../sentence';

interface ScreenFrameProps {
	/** Message key of what to make believe here, or of the made-up digits to use. */
	sample?: string;
	/** What is done away from the screen, and the button that stands for it. */
	deed?: { text: string; say: string; onDone: () => void };
	/** Where the site says that one is. */
	crumb?: string;
	/** The site's step bar, and which of its steps this is, from 1. */
	bar?: { steps: readonly string[]; at: number };
	/** What lies over the screen, which nobody can use meanwhile. */
	layer?: ComponentChildren;
	children: ComponentChildren;
}

/**
 * A screen drawn by us. Its words are the site's own, in the site's language:
 * they are what the guide recognises, so they are never translated.
 */
export function ScreenFrame({ sample, deed, crumb, bar, layer, children }: ScreenFrameProps) {
	const say = useSay();
	return (
		<>
			<div class="practice-about">
				<p>{say('practice_not_the_site')}</p>
				{sample && (
					<p class="practice-sample">
						<Sentence text={say(sample)} />
					</p>
				)}
				{deed && (
					<div class="practice-deed">
						<p>
							<Sentence text={say(deed.text)} />
						</p>
						<button type="button" class="button" onClick={deed.onDone}>
							{say(deed.say)}
						</button>
					</div>
				)}
			</div>
			<div class="screen" lang="pt-BR" translate={false}>
				<div class="screen-page" inert={Boolean(layer)}>
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
				{layer && <div class="screen-scrim">{layer}</div>}
			</div>
		</>
	);
}
