import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/core/classify';
import { evidence, failedGates } from '../../lib/core/evidence';
import type { Knowledge, StateRule } from '../../lib/core/rule';
import type { Snapshot } from '../../lib/core/snapshot';
import { knowledge } from '../../lib/knowledge';
import { field, page, press, words } from './make';
import { SCREENS, type Screen } from './site-model';

const CPF = SCREENS.cpf;
const cpf = knowledge.states.find(({ id }) => id === 'cpf') ?? raise();

function raise(): never {
	throw new Error('no rule for cpf');
}

function knowing(...states: StateRule[]): Knowledge {
	return { ...knowledge, states };
}

function rule(id: StateRule['id'], more: Partial<StateRule>): StateRule {
	return { ...cpf, id, hosts: ['login'], must: [{ words: ['tela'] }], never: [], helps: [], ...more };
}

describe('a reading', () => {
	test.each(Object.entries(SCREENS))('of the model’s screen %s is sure, and of no other state', (_, screen) => {
		expect(classify(screen.snapshot, knowledge)).toMatchObject({ certainty: 'sure', state: screen.state });
		for (const other of knowledge.states) {
			const gates = failedGates(screen.snapshot, other, knowledge);
			expect(gates.length === 0, `${other.id}: ${gates.join('; ')}`).toBe(other.id === screen.state);
		}
	});

	test('names what it rests on', () => {
		const lines = evidence(classify(CPF.snapshot, knowledge), knowledge);
		expect(lines).toContain('must: field cpf');
		expect(lines.some((line) => line.startsWith('helps: '))).toBe(true);
	});

	test('that is unknown says why, and who else it might be', () => {
		const screen = page([words('tela')]);
		const nobody = classify(page([]), knowing(rule('cpf', {})));
		expect(nobody).toEqual({ certainty: 'unknown', state: null, rivals: [] });
		expect(evidence(nobody, knowledge)).toEqual(['no state holds']);
		const both = classify(screen, knowing(rule('cpf', {}), rule('password', {})));
		expect(both).toEqual({ certainty: 'unknown', state: null, rivals: ['cpf', 'password'] });
		expect(evidence(both, knowledge)).toEqual(['more than one state holds']);
	});

	test('can be checked gate by gate: each gate that fails is told by name', () => {
		const strict = rule('cpf', { hosts: ['login', 'portal'], must: [{ words: ['tela'] }, { field: 'cpf' }], never: [{ press: ['Sair'] }] });
		const failed = (...[seen, more]: Parameters<typeof page>) => failedGates(page(seen, more), strict, knowledge);
		const seen = [words('tela'), field('CPF')];
		expect(failed(seen)).toEqual([]);
		expect(failed(seen, { host: 'loja.example' })).toEqual(['host login / portal']);
		expect(failed([words('tela')])).toEqual(['must: field cpf']);
		expect(failed([...seen, press('Sair')])).toEqual(['never: press Sair']);
	});

	test('is likely without help, and sure with any help', () => {
		const screen = page([words('tela')]);
		expect(classify(screen, knowing(rule('cpf', {}))).certainty).toBe('likely');
		expect(classify(screen, knowing(rule('cpf', { helps: [{ words: ['outra'] }] }))).certainty).toBe('likely');
		expect(classify(screen, knowing(rule('cpf', { helps: [{ words: ['outra'] }, { words: ['tela'] }] }))).certainty).toBe('sure');
	});

	test('is unknown when two states are alive, however much help one has', () => {
		const helped = rule('cpf', { helps: [{ words: ['tela'] }, { title: ['gov.br'] }] });
		const rival = rule('password', {});
		for (const states of [
			[helped, rival],
			[rival, helped],
		]) {
			expect(classify(page([words('tela')]), knowing(...states))).toMatchObject({
				certainty: 'unknown',
				state: null,
				rivals: states.map(({ id }) => id),
			});
		}
	});

	test('never changes its state by help, only its certainty', () => {
		for (const { snapshot } of Object.values(SCREENS)) {
			const without = knowing(...knowledge.states.map((each) => ({ ...each, helps: [] })));
			expect(classify(snapshot, without).state).toBe(classify(snapshot, knowledge).state);
			expect(classify(snapshot, without).certainty).toBe('likely');
		}
	});

	test('is not sure when something may have gone unseen', () => {
		expect(classify({ ...CPF.snapshot, truncated: true }, knowledge)).toMatchObject({ certainty: 'likely', state: 'cpf' });
	});

	test('falls when a veto is seen', () => {
		for (const veto of [field('Senha', { type: 'password' }), words('Bancos Credenciados')]) {
			expect(classify({ ...CPF.snapshot, seen: [...CPF.snapshot.seen, veto] }, knowledge).state).not.toBe('cpf');
		}
	});
});

describe('the address', () => {
	test.each<[string, Partial<Snapshot>]>([
		['another host', { host: 'acesso-gov.br' }],
		['a host that ends alike', { host: 'notsso.acesso.gov.br.com' }],
		['a host that only ends in the letters', { host: 'xacesso.gov.br' }],
		['the host behind a user name', { host: 'evil.example' }],
		['another login of the government', { host: 'login.caixa.gov.br' }],
		['http', { protocol: 'http:' }],
		['a file', { protocol: 'file:', host: '' }],
		['another port', { port: '8443' }],
		['staging', { host: 'sso.staging.acesso.gov.br' }],
		['a host of the government that is not the login', { host: 'www.gov.br' }],
		['a host with a dot at its end', { host: 'sso.acesso.gov.br.' }],
		['a host in look-alike letters', { host: 'ssо.acesso.gov.br' }],
	])('a perfect copy of the CPF page on %s is unknown', (_, address) => {
		expect(classify({ ...CPF.snapshot, ...address }, knowledge)).toMatchObject({ certainty: 'unknown', state: null });
	});

	test('no screen of the login is recognised outside acesso.gov.br, wherever that is', () => {
		const elsewhere = (screen: Screen) => !['portal-entry', 'meu-inss-entry', 'contact-form'].includes(screen.state);
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: false }), (url) => {
				const { hostname } = new URL(url);
				for (const { snapshot, state } of Object.values(SCREENS).filter(elsewhere)) {
					expect(classify({ ...snapshot, host: hostname }, knowledge).state, `${state} on ${hostname}`).toBeNull();
				}
			}),
		);
	});

	test('staging is never a place for citizens, not even for recovery', () => {
		for (const { snapshot, state } of Object.values(SCREENS)) {
			expect(classify({ ...snapshot, host: 'sso.staging.acesso.gov.br' }, knowledge).state, state).toBeNull();
		}
	});

	test('recovery may live on any host below acesso.gov.br, the login only on its own', () => {
		const host = 'recuperacao.acesso.gov.br';
		expect(classify({ ...SCREENS['recovery-email'].snapshot, host }, knowledge).state).toBe('recovery-email');
		expect(classify({ ...CPF.snapshot, host }, knowledge).state).toBeNull();
	});
});

test('nothing that a page can hold makes it throw', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('Continuar', 'CPF', 'Digite sua senha', 'Enviar código', 'reconhecimento facial'),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(text, fc.constantFrom('words', 'press', 'field')), { maxLength: 12 }), (things) => {
			const seen = things.map(([said, kind]) => (kind === 'words' ? words(said) : kind === 'press' ? press(said) : field(said)));
			const reading = classify(page(seen), knowledge);
			expect(reading.certainty === 'unknown').toBe(reading.state === null);
		}),
	);
});
