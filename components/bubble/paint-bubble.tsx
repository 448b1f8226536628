import type { BubbleView } from '../../lib/core/view';
import type { Say } from '../say';
import { announce } from './announce';
import { Bubble } from './bubble';
import { draw } from './draw';
import { progressWords } from './progress-words';
import { sayToWhoHelps } from './say-to-who-helps';

const drawn = new WeakMap<HTMLElement, string>();

/**
 * Draws what the guide says into its place over the page. The same view again changes
 * nothing; after another one, a focus that was in it is on the button of the same name, else on the first that goes on.
 */
export function paintBubble(view: BubbleView, into: HTMLElement, toAll: Say, toHelper = false): void {
	const say = toHelper ? sayToWhoHelps(toAll) : toAll;
	const lang = say('lang');
	const now = JSON.stringify([view, toHelper, lang]);
	if (drawn.get(into) === now) return;
	drawn.set(into, now);
	into.lang = lang;
	const focused = into.querySelector<HTMLElement>(':focus')?.dataset.action;
	for (const old of into.querySelectorAll(':scope > :not([role="status"])')) old.remove();
	into.prepend(...draw(<Bubble view={view} say={say} />, into.ownerDocument));
	if (focused !== undefined) {
		const next =
			into.querySelector<HTMLElement>(`[data-action="${focused}"]`) ?? into.querySelector<HTMLElement>('.choices button, .launcher');
		next?.focus({ preventScroll: true });
	}
	announce(spoken(view, say), into);
}

function spoken(view: BubbleView, say: Say): string {
	if (view.show !== 'bubble') return '';
	const title = say(`${view.say}_title`);
	return view.progress ? `${progressWords(view.progress, say)}: ${title}` : title;
}
