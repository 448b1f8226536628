import type { SiteEvent } from './advance-on-site';
import type { Here } from './advise';
import { type ChoiceId, METHODS, type Method, type Step } from './rule';
import { unreachable } from './unreachable';

/** What pressing a button of the bubble means: for the journey, and for this look at the page. */
export interface Response {
	event: SiteEvent | null;
	here: Here;
}

/** The fixed buttons of the bubble and the launcher. */
export const CONTROLS = ['cannot', 'close', 'resume', 'back'] as const;
export type Control = (typeof CONTROLS)[number];

export function respond(pressed: ChoiceId | Control, step: Step | null, here: Here): Response {
	const done: Here = { done: step ? [...here.done, step.id] : here.done, asked: null };
	// Whatever is answered to a message of the page, the message has been dealt with.
	const stay: Here = step?.kind === 'message' ? done : { done: here.done, asked: null };
	if (isAboutMethod(pressed)) return { event: aboutMethod(pressed), here: stay };
	switch (pressed) {
		case 'start-recover':
			return { event: { type: 'goal', goal: 'recover' }, here: done };
		case 'start-login':
		case 'try-password':
			return { event: { type: 'goal', goal: 'login' }, here: done };
		case 'someone-called':
			return { event: { type: 'stop' }, here: { done: [], asked: 'scam' } };
		case 'not-now':
		case 'close':
			return { event: { type: 'hide' }, here: stay };
		case 'resume':
			return { event: { type: 'show' }, here: { done: here.done, asked: 'offer' } };
		case 'never-offer':
			return { event: { type: 'offers', on: false }, here: stay };
		case 'typed':
			return { event: null, here: done };
		case 'have-code':
			return { event: null, here: { done: [...here.done, 'have-code'], asked: null } };
		case 'look-again':
			return { event: null, here: stay };
		case 'erase':
			return { event: { type: 'erase' }, here: { done: [], asked: null } };
		case 'not-arrived':
		case 'resend':
		case 'no-button':
			return { event: null, here: { ...stay, asked: pressed } };
		case 'talk-to-person':
			return { event: null, here: { ...stay, asked: 'person' } };
		case 'cannot':
			return { event: null, here: { ...stay, asked: 'stuck' } };
		case 'back':
			return { event: null, here: goBack(here) };
		default:
			return unreachable(pressed);
	}
}

type AboutMethod = `use-${Method}` | `lost-${Method}`;

function isAboutMethod(pressed: ChoiceId | Control): pressed is AboutMethod {
	return aboutMethod(pressed) !== null;
}

function aboutMethod(pressed: string): SiteEvent | null {
	for (const method of METHODS) {
		if (pressed === `use-${method}`) return { type: 'way', way: method };
		if (pressed === `lost-${method}`) return { type: 'lost', method };
	}
	return null;
}

/** Close the open panel, else undo the last step here, else say how to go back on the page. */
function goBack(here: Here): Here {
	if (here.asked !== null) return { done: here.done, asked: null };
	if (here.done.length > 0) return { done: here.done.slice(0, -1), asked: null };
	return { done: [], asked: 'back' };
}
