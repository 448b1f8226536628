import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { failedGates } from '../../lib/core/evidence';
import type { Knowledge, StateRule } from '../../lib/core/rule';
import type { Seen } from '../../lib/core/snapshot';
import { knowledge } from '../../lib/knowledge';
import { frame, page, press, words } from './make';

const [ANY] = knowledge.states;
const CHALLENGE = frame('Desafio');

/** A screen that is known by its words, its title and its path. */
function rule(more: Partial<StateRule> = {}): StateRule {
	if (!ANY) throw new Error('no states');
	const { layer: _, ...base } = ANY;
	return {
		...base,
		id: 'cpf',
		hosts: ['login'],
		must: [{ words: ['tela'] }, { press: ['Seguir'] }, { title: ['gov.br'] }, { path: ['/login'] }],
		never: [],
		helps: [],
		...more,
	};
}

function knowing(...states: StateRule[]): Knowledge {
	return { ...knowledge, states, over: [{ state: 'captcha', shows: { frame: ['desafio'] } }] };
}

const under = (seen: Seen): Seen => ({ ...seen, covered: true });
const stateOf = (seen: Seen[], ...states: StateRule[]) => classify(page(seen), knowing(...states)).state;
const failed = (seen: Seen[], state: StateRule) => failedGates(page(seen), state, knowing(state));

const SCREEN = [words('tela'), press('Seguir')];

describe('a layer over a page', () => {
	test('makes a page unknown of which nothing is in front: its title and its path are not enough', () => {
		expect(stateOf(SCREEN, rule())).toBe('cpf');
		expect(stateOf(SCREEN.map(under), rule())).toBeNull();
		expect(failed(SCREEN.map(under), rule())).toEqual(['covered']);
	});

	test('leaves a page what it is as long as anything of it is in front', () => {
		const [tela = words('tela'), seguir = press('Seguir')] = SCREEN;
		for (const seen of [
			[under(tela), seguir],
			[tela, under(seguir)],
		]) {
			expect(stateOf(seen, rule())).toBe('cpf');
			expect(failed(seen, rule())).toEqual([]);
		}
	});

	test('that belongs to the page leaves it what it is, but only while that layer is itself in front', () => {
		const hinted = rule({ layer: { press: ['Entendi'] } });
		const hidden = SCREEN.map(under);
		expect(stateOf([...hidden, press('Entendi')], hinted)).toBe('cpf');
		expect(stateOf([...hidden, press('Outra coisa')], hinted)).toBeNull();
		expect(stateOf([...hidden, under(press('Entendi'))], hinted)).toBeNull();
	});

	test('does not make gates hold that fail without it, nor lifts a veto by lying over it', () => {
		expect(stateOf([under(words('tela'))], rule())).toBeNull();
		expect(stateOf([...SCREEN, under(words('outra'))], rule({ never: [{ words: ['outra'] }] }))).toBeNull();
	});
});

describe('what can lie over every page', () => {
	test('forbids every state but its own', () => {
		const captcha = rule({ id: 'captcha', must: [{ frame: ['desafio'] }] });
		expect(stateOf([...SCREEN, CHALLENGE], rule())).toBeNull();
		expect(failed([...SCREEN, CHALLENGE], rule())).toEqual(['never: frame desafio']);
		expect(stateOf([...SCREEN, CHALLENGE], rule(), captcha)).toBe('captcha');
		expect(stateOf(SCREEN, rule(), captcha)).toBe('cpf');
	});
});
