import type { BubbleView } from '../../lib/core/view';
import type { Say } from '../say';
import { announce } from './announce';
import { Bubble } from './bubble';
import { draw } from './draw';
import { progressWords } from './progress-words';

const drawn = new WeakMap<HTMLElement, string>();

/**
 * Draws what the guide says into its place over the page. The same view again changes
 * nothing; after another one, the focus is on the button of the same name if there is one.
 */
export function paintBubble(view: BubbleView, into: HTMLElement, say: Say): void {
	const now = JSON.stringify(view);
	if (drawn.get(into) === now) return;
	drawn.set(into, now);
	const focused = into.querySelector<HTMLElement>(':focus')?.dataset.action;
	for (const old of into.querySelectorAll(':scope > :not([role="status"])')) old.remove();
	into.prepend(...draw(<Bubble view={view} say={say} />, into.ownerDocument));
	if (focused !== undefined) into.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus({ preventScroll: true });
	announce(spoken(view, say), into);
}

function spoken(view: BubbleView, say: Say): string {
	if (view.show !== 'bubble') return '';
	const title = say(`${view.say}_title`);
	return view.progress ? `${progressWords(view.progress, say)}: ${title}` : title;
}
