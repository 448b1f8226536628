import { type Journey, MAX_PASSED, type Memory, NEW_JOURNEY, NEW_MEMORY } from './memory';
import { type Goal, METHODS, type Method, type StateId, type Way } from './rule';
import { unreachable } from './unreachable';

/** What the guide tells from a page of the sites: what is seen there, and what is pressed in the bubble. Enums and booleans only. */
export type SiteEvent =
	| { type: 'saw'; state: StateId }
	| { type: 'goal'; goal: Goal }
	| { type: 'way'; way: Way }
	| { type: 'lost'; method: Method }
	| { type: 'stop' }
	| { type: 'hide' }
	| { type: 'show' }
	| { type: 'offers'; on: boolean }
	| { type: 'erase' };

/** What is remembered after an event. Idempotent: the same event twice changes nothing more. */
export function advanceOnSite(memory: Memory, event: SiteEvent, now: number): Memory {
	const { journey, preferences } = memory;
	switch (event.type) {
		case 'saw':
			return changed(memory, saw(journey, event.state, now), now);
		case 'goal':
			return changed(memory, aim(journey, event.goal), now);
		case 'way':
			return changed(memory, { ...journey, way: event.way, lost: journey.lost.filter((each) => each !== event.way), hidden: false }, now);
		case 'lost':
			return changed(memory, lose(journey, event.method), now);
		case 'stop':
			return changed(memory, { ...NEW_JOURNEY, updatedAt: journey.updatedAt }, now);
		case 'hide':
			return changed(memory, { ...journey, hidden: true }, now);
		case 'show':
			return changed(memory, { ...journey, hidden: false }, now);
		case 'offers':
			return { ...memory, preferences: { ...preferences, offers: event.on } };
		case 'erase':
			return NEW_MEMORY;
		default:
			return unreachable(event);
	}
}

/** A new goal starts a new way; the same goal again after its end starts over, too. */
function aim(journey: Journey, goal: Goal): Journey {
	const ended = journey.passed.some((each) => each.state === 'new-password');
	if (journey.goal === goal && !ended) return { ...journey, hidden: false };
	const { way, lost } = ended ? NEW_JOURNEY : journey;
	return { ...journey, goal, way, lost, passed: journey.passed.slice(-1), hidden: false };
}

/** Without a goal nothing is kept. Who lands on a recovery screen is recovering: the guide follows the page. */
function saw(journey: Journey, state: StateId, now: number): Journey {
	if (journey.goal === null || journey.passed.at(-1)?.state === state) return journey;
	const goal = state.startsWith('recovery-') ? 'recover' : journey.goal;
	return { ...journey, goal, passed: [...journey.passed, { state, at: now }].slice(-MAX_PASSED) };
}

/** E-mail lost leads to SMS as on the site; without either a person helps. Face or bank lost: ask again. */
function lose(journey: Journey, method: Method): Journey {
	const lost = journey.lost.includes(method) ? journey.lost : [...journey.lost, method];
	const left = METHODS.filter((each) => !lost.includes(each));
	if (left.length === 0) return { ...journey, lost, way: 'person' };
	if (journey.way !== null && journey.way !== method) return { ...journey, lost };
	return { ...journey, lost, way: nextAfter(method, left) };
}

function nextAfter(method: Method, left: readonly Method[]): Way | null {
	if (method === 'email') return left.includes('sms') ? 'sms' : 'person';
	if (method === 'sms') return 'person';
	return null;
}

function changed(memory: Memory, journey: Journey, now: number): Memory {
	return same(journey, memory.journey) ? memory : { ...memory, journey: { ...journey, updatedAt: now } };
}

function same(a: Journey, b: Journey): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
