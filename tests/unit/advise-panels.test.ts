import { describe, expect, test } from 'vitest';
import { advise, type Here, NOTHING_YET } from '../../lib/core/advise';
import { classify } from '../../lib/core/classify';
import { type Memory, NEW_MEMORY } from '../../lib/core/memory';
import type { PanelId } from '../../lib/core/rule';
import type { Snapshot } from '../../lib/core/snapshot';
import { knowledge } from '../../lib/knowledge';
import { alert, page, remembering, words } from './make';
import { SCREENS } from './site-model';

const recovering = remembering({ goal: 'recover', way: 'email' });
const asking = (asked: PanelId): Here => ({ done: [], asked });
const unknown = page([words('Uma tela nova')]);
const elsewhere = page([words('Uma loja')], { host: 'loja.example' });

function adviceOn(snapshot: Snapshot, memory: Memory, here: Here = NOTHING_YET) {
	return advise(classify(snapshot, knowledge), snapshot, memory, here, knowledge);
}

function bubbleOn(...place: Parameters<typeof adviceOn>) {
	const advice = adviceOn(...place);
	if (advice.show !== 'bubble') throw new Error(`expected a bubble, got ${advice.show}`);
	return advice;
}

describe('a panel that is asked for', () => {
	test.each(['stuck', 'person', 'not-arrived', 'no-button', 'back'] as const)('%s lies over the step, and names the screen', (asked) => {
		const { step, target, missing, state, progress } = bubbleOn(SCREENS['recovery-email'].snapshot, recovering, asking(asked));
		expect(step).toEqual(knowledge.panels[asked]);
		expect({ target, missing, state }).toEqual({ target: null, missing: false, state: 'recovery-email' });
		expect(progress).not.toBeNull();
	});

	test('“Não consigo” puts first what the screen knows of, and then what always helps', () => {
		const { stuck = [] } = knowledge.states.find(({ id }) => id === 'recovery-email') ?? {};
		const { choices } = bubbleOn(SCREENS['recovery-email'].snapshot, recovering, asking('stuck'));
		expect(stuck.length).toBeGreaterThan(0);
		expect(choices).toEqual([...stuck, ...(knowledge.panels.stuck.choices ?? [])]);
	});

	test('any other panel offers only its own buttons', () => {
		for (const asked of ['person', 'not-arrived', 'no-button', 'back'] as const) {
			const { choices } = bubbleOn(SCREENS['recovery-email'].snapshot, recovering, asking(asked));
			expect(choices).toEqual(knowledge.panels[asked].choices ?? []);
		}
	});

	test('“Não consigo” has its own buttons where it has nothing to add to those of the screen', () => {
		const { choices: _, ...bare } = knowledge.panels.stuck;
		const silent = { ...knowledge, panels: { ...knowledge.panels, stuck: bare } };
		const { snapshot } = SCREENS['recovery-email'];
		const { stuck } = knowledge.states.find(({ id }) => id === 'recovery-email') ?? {};
		expect(advise(classify(snapshot, knowledge), snapshot, recovering, asking('stuck'), silent)).toMatchObject({ choices: stuck });
	});

	test.each([
		['person', 'person'],
		['back', 'back'],
		['stuck', 'unknown'],
		['no-button', 'unknown'],
		['offer', 'unknown'],
	] as const)('%s on a screen that we do not know is answered by the panel “%s”', (asked, id) => {
		const { step, state, target, choices } = bubbleOn(unknown, recovering, asking(asked));
		expect(step).toEqual(knowledge.panels[id]);
		expect({ state, target, choices }).toEqual({ state: null, target: null, choices: knowledge.panels[id].choices ?? [] });
	});
});

describe('a page that the browser has translated', () => {
	test('is told to be that, where it is not recognised', () => {
		const translated = { ...unknown, translated: true };
		expect(bubbleOn(translated, recovering, asking('stuck')).step).toEqual(knowledge.panels.translated);
		expect(bubbleOn(translated, recovering, asking('person')).step).toEqual(knowledge.panels.person);
	});
});

describe('silence', () => {
	test('is kept where nothing is ours, also while a journey is put away', () => {
		expect(adviceOn(elsewhere, remembering({ goal: 'recover', hidden: true }))).toEqual({ show: 'nothing' });
	});

	test('is kept on the entries after “Não mostrar de novo”, but the launcher stays at the login', () => {
		const quiet = remembering({ goal: null }, { offers: false });
		expect(adviceOn(SCREENS['portal-entry'].snapshot, quiet)).toEqual({ show: 'nothing' });
		expect(adviceOn(SCREENS['meu-inss-entry'].snapshot, quiet)).toEqual({ show: 'nothing' });
		expect(adviceOn(SCREENS.cpf.snapshot, quiet)).toEqual({ show: 'launcher', progress: null });
	});

	test('has no exception for what was asked for on a screen that is not ours', () => {
		expect(adviceOn(elsewhere, recovering, asking('person'))).toEqual({ show: 'nothing' });
	});
});

describe('a bubble', () => {
	test('that points at nothing does not say that something is missing', () => {
		expect(bubbleOn(SCREENS['recovery-email-code'].snapshot, recovering)).toMatchObject({
			step: { kind: 'away' },
			target: null,
			missing: false,
		});
	});

	test('that points at something does not say that it is missing', () => {
		const { target, missing } = bubbleOn(SCREENS['recovery-email'].snapshot, recovering);
		expect(target).not.toBeNull();
		expect(missing).toBe(false);
	});

	test('has no buttons where its step has none', () => {
		expect(bubbleOn(SCREENS['recovery-email'].snapshot, recovering).choices).toEqual([]);
	});

	test('that explains a message is a panel of that screen, and looks for nothing', () => {
		const { snapshot } = SCREENS.cpf;
		const wrong = { ...snapshot, seen: [...snapshot.seen, alert('Usuário e/ou senha inválidos')] };
		expect(bubbleOn(wrong, recovering)).toMatchObject({
			step: { kind: 'message' },
			state: 'cpf',
			missing: false,
			explains: snapshot.seen.length,
		});
	});

	test('offers itself to somebody new, and to nobody who said no', () => {
		expect(bubbleOn(SCREENS.cpf.snapshot, NEW_MEMORY).step).toEqual(knowledge.panels.offer);
		expect(adviceOn(SCREENS.cpf.snapshot, remembering({}, { offers: false })).show).toBe('launcher');
	});
});
