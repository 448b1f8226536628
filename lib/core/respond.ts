import type { JourneyEvent } from './advance';
import type { Here } from './advise';
import { type ChoiceId, ERROR_IDS, type Step } from './rule';

/** What pressing a button of the bubble means: for the journey, and for this look at the page. */
export interface Response {
	event: JourneyEvent | null;
	here: Here;
}

/** The fixed buttons of the bubble and the launcher. */
export type Control = 'cannot' | 'close' | 'resume' | 'back';

export function respond(pressed: ChoiceId | Control, step: Step | null, here: Here): Response {
	const done: Here = { done: step ? [...here.done, step.id] : here.done, asked: null };
	// Whatever is answered to a message of the page, the message has been dealt with.
	const stay: Here = isMessage(step) ? done : { done: here.done, asked: null };
	switch (pressed) {
		case 'start-recover':
			return { event: { type: 'goal', goal: 'recover' }, here: done };
		case 'start-login':
		case 'try-password':
			return { event: { type: 'goal', goal: 'login' }, here: done };
		case 'not-now':
		case 'close':
			return { event: { type: 'hide' }, here: stay };
		case 'resume':
			return { event: { type: 'show' }, here: { done: here.done, asked: 'offer' } };
		case 'never-offer':
			return { event: { type: 'offers', on: false }, here: stay };
		case 'use-facial':
			return { event: { type: 'way', way: 'facial' }, here: stay };
		case 'use-bank':
			return { event: { type: 'way', way: 'bank' }, here: stay };
		case 'use-email':
			return { event: { type: 'way', way: 'email' }, here: stay };
		case 'use-sms':
			return { event: { type: 'way', way: 'sms' }, here: stay };
		case 'lost-facial':
			return { event: { type: 'lost', method: 'facial' }, here: stay };
		case 'lost-bank':
			return { event: { type: 'lost', method: 'bank' }, here: stay };
		case 'lost-email':
			return { event: { type: 'lost', method: 'email' }, here: stay };
		case 'lost-sms':
			return { event: { type: 'lost', method: 'sms' }, here: stay };
		case 'typed':
			return { event: null, here: done };
		case 'have-code':
			return { event: null, here: { done: [...here.done, 'have-code'], asked: null } };
		case 'look-again':
			return { event: null, here: stay };
		case 'erase':
			return { event: { type: 'erase' }, here: { done: [], asked: null } };
		case 'talk-to-person':
			return { event: null, here: { ...stay, asked: 'person' } };
		case 'not-arrived':
			return { event: null, here: { ...stay, asked: 'not-arrived' } };
		case 'resend':
			return { event: null, here: { ...stay, asked: 'resend' } };
		case 'no-button':
			return { event: null, here: { ...stay, asked: 'no-button' } };
		case 'cannot':
			return { event: null, here: { ...stay, asked: 'stuck' } };
		case 'back':
			return { event: null, here: goBack(here) };
		default:
			return unreachable(pressed);
	}
}

function isMessage(step: Step | null): boolean {
	return ERROR_IDS.some((id) => id === step?.id);
}

/** Close the open panel, else undo the last step here, else say how to go back on the page. */
function goBack(here: Here): Here {
	if (here.asked !== null) return { done: here.done, asked: null };
	if (here.done.length > 0) return { done: here.done.slice(0, -1), asked: null };
	return { done: [], asked: 'back' };
}

function unreachable(pressed: never): never {
	throw new Error(`no such button: ${String(pressed)}`);
}
