import type { TextBlock } from './read-words';
import { closest, isInside, isPageItself, parent } from './unclobbered';

/**
 * The notices about cookies on a page. Their “Continuar” and “Ok” belong to no screen.
 * Known by what a person reads, not by class: the smallest box around a text about
 * cookies that has a button and nothing to fill in.
 */
export function cookieBars(blocks: readonly TextBlock[], presses: readonly Element[], fields: readonly Element[]): Element[] {
	return blocks.flatMap(({ element, text }) => {
		if (!/\bcookies?\b/iu.test(text)) return [];
		const bar = smallestWith(presses, element);
		const isScreen = bar === null || isPageItself(bar) || closest(bar, 'main') === bar || fields.some((field) => isInside(field, bar));
		return isScreen ? [] : [bar];
	});
}

function smallestWith(presses: readonly Element[], from: Element): Element | null {
	for (let at: Element | null = from; at; at = parent(at)) {
		const around = at;
		if (presses.some((press) => isInside(press, around))) return at;
	}
	return null;
}
