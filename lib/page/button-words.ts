import { attribute, matches } from './unclobbered';

/**
 * What is written on an `<input type="submit">`: nobody types there, and its words stand
 * nowhere else. Empty for everything else, whose attribute of that name may be a CPF.
 */
export function buttonWords(element: Element): string {
	return matches(element, 'input[type="submit" i], input[type="button" i]') ? attribute(element, 'value') : '';
}
