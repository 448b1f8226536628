import { describe, expect, test } from 'vitest';
import type { Advice } from '../../lib/core/advise';
import type { Reading } from '../../lib/core/classify';
import type { Step } from '../../lib/core/rule';
import { type Obstacle, viewOf } from '../../lib/core/view';

type Bubble = Extract<Advice, { show: 'bubble' }>;

const HOST = 'sso.acesso.gov.br';
const SURE: Reading = { certainty: 'sure', state: 'cpf', helped: [] };
const LIKELY: Reading = { certainty: 'likely', state: 'cpf', helped: [] };
const STEP: Step = { id: 'enter', kind: 'press', say: 'signIn', target: { press: ['Entrar', 'Avançar'], mark: ['submit'] } };

function advising(step: Partial<Step>, more: Partial<Bubble> = {}): Advice {
	return {
		show: 'bubble',
		state: 'cpf',
		step: { ...STEP, ...step },
		target: 3,
		explains: null,
		missing: false,
		progress: { at: 2, of: 7 },
		choices: ['typed'],
		...more,
	};
}

function bubbleOf(advice: Advice, reading: Reading = SURE, obstacle: Obstacle | null = null) {
	const view = viewOf(advice, reading, HOST, obstacle);
	if (view.show !== 'bubble') throw new Error(`expected a bubble, got ${view.show}`);
	return view;
}

describe('the bubble', () => {
	test('is shown only where there is one: silence and the launcher stay as they are', () => {
		const launcher: Advice = { show: 'launcher', progress: { at: 1, of: 7 } };
		expect(viewOf({ show: 'nothing' }, SURE, HOST, 'covered')).toEqual({ show: 'nothing' });
		expect(viewOf(launcher, SURE, HOST, 'covered')).toEqual(launcher);
	});

	test('shows the sentences, the buttons and the progress of its step, and the host of the page', () => {
		expect(bubbleOf(advising({}))).toMatchObject({
			show: 'bubble',
			say: 'signIn',
			kind: 'press',
			progress: { at: 2, of: 7 },
			choices: ['typed'],
			host: HOST,
			obstacle: null,
			lookFor: [],
		});
	});

	test('says what nobody may be told, where there is such a thing', () => {
		expect(bubbleOf(advising({ guards: 'code' })).guards).toBe('code');
		expect(bubbleOf(advising({})).guards).toBeNull();
	});

	test('is a panel for panels alone', () => {
		expect(bubbleOf(advising({ kind: 'panel' })).isPanel).toBe(true);
		expect(bubbleOf(advising({ kind: 'message' })).isPanel).toBe(true);
		expect(bubbleOf(advising({ kind: 'ask' })).isPanel).toBe(true);
		for (const kind of ['field', 'press', 'point', 'solve', 'away'] as const) expect(bubbleOf(advising({ kind })).isPanel).toBe(false);
	});
});

describe('what is in the way', () => {
	test.each(['covered', 'disabled', 'busy', 'elsewhere'] as const)('is told: %s, and nothing has to be looked for', (obstacle) => {
		expect(bubbleOf(advising({}), SURE, obstacle)).toMatchObject({ obstacle, lookFor: [] });
	});

	test('is that the page that we are sure of does not show it: the person looks for it by its name', () => {
		const missing = { target: null, missing: true };
		expect(bubbleOf(advising({}, missing))).toMatchObject({ obstacle: 'missing', lookFor: ['Entrar'] });
		const field: Partial<Step> = { target: { field: 'cpf', hint: ['Digite seu CPF', 'CPF'] } };
		expect(bubbleOf(advising(field, missing))).toMatchObject({ obstacle: 'missing', lookFor: ['Digite seu CPF'] });
		expect(bubbleOf(advising({ target: { picture: true } }, missing))).toMatchObject({ obstacle: 'missing', lookFor: [] });
	});

	test('is not claimed of a page that is only likely, unless it was looked for there', () => {
		const missing = advising({}, { target: null, missing: true });
		expect(bubbleOf(missing, LIKELY)).toMatchObject({ obstacle: null, lookFor: [] });
		expect(bubbleOf(missing, LIKELY, 'covered')).toMatchObject({ obstacle: 'covered', lookFor: [] });
		expect(bubbleOf(missing, LIKELY, 'missing')).toMatchObject({ obstacle: 'missing', lookFor: ['Entrar'] });
	});
});
