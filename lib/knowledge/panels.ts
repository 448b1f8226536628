import type { Knowledge } from '../core/rule';

/** Panels that belong to no state: the offer, and what opens behind the buttons of the bubble. */
export const panels: Knowledge['panels'] = {
	offer: { id: 'offer', kind: 'panel', choices: ['start-recover', 'start-login', 'someone-called', 'not-now', 'never-offer'] },
	stuck: { id: 'stuck', kind: 'ask', choices: ['no-button', 'talk-to-person', 'someone-called'] },
	person: { id: 'person', kind: 'panel' },
	scam: { id: 'scam', kind: 'panel', choices: ['talk-to-person'] },
	'not-arrived': { id: 'not-arrived', kind: 'panel', choices: ['resend', 'have-code'], guards: 'code' },
	'no-button': { id: 'no-button', kind: 'panel', choices: ['talk-to-person'] },
	back: { id: 'back', kind: 'panel' },
	translated: { id: 'translated', kind: 'panel', choices: ['look-again', 'talk-to-person'] },
	unknown: { id: 'unknown', kind: 'panel', choices: ['look-again', 'talk-to-person'] },
};
