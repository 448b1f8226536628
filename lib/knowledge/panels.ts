import type { Knowledge } from '../core/rule';

/** Panels that belong to no state: the offer, and what opens behind the buttons of the bubble. */
export const panels: Knowledge['panels'] = {
	offer: { id: 'offer', kind: 'panel', say: 'offer', choices: ['start-recover', 'start-login', 'not-now', 'never-offer'] },
	stuck: { id: 'stuck', kind: 'panel', say: 'stuck', choices: ['no-button', 'talk-to-person'] },
	person: { id: 'person', kind: 'panel', say: 'person' },
	'not-arrived': { id: 'not-arrived', kind: 'panel', say: 'notArrived', choices: ['resend', 'have-code'], guards: 'code' },
	'no-button': { id: 'no-button', kind: 'panel', say: 'noButton', choices: ['talk-to-person'] },
	back: { id: 'back', kind: 'panel', say: 'back' },
	translated: { id: 'translated', kind: 'panel', say: 'translated', choices: ['look-again', 'talk-to-person'] },
	unknown: { id: 'unknown', kind: 'panel', say: 'unknown', choices: ['look-again', 'talk-to-person'] },
};
