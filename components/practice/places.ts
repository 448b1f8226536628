import type { Snapshot } from '../../lib/core/snapshot';
import type { ScreenId } from './screen-id';

export type ScreenPlace = Pick<Snapshot, 'protocol' | 'host' | 'port' | 'path'>;

/** Nobody can register a name below `.example`: this address leads nowhere. */
export const fakeOwner = 'conta-liberada.example';
export const fakeHost = `sso.acesso.gov.br.${fakeOwner}`;

const at = (host: string, path: string): ScreenPlace => ({ protocol: 'https:', host, port: '', path });
const LOGIN = at('sso.acesso.gov.br', '/login');
const ELSEWHERE: Partial<Record<ScreenId, ScreenPlace>> = {
	'meu-inss-entry': at('meu.inss.gov.br', '/#/login'),
	'portal-entry': at('www.gov.br', '/'),
	account: at('contas.acesso.gov.br', '/contas'),
	'sign-up': at('cadastro.acesso.gov.br', '/nova-conta/cpf'),
	'bank-away': at('banco-de-treino.example', '/'),
	fake: at(fakeHost, '/login'),
};

/** Where the drawn screen would be. On somebody else's address the guide keeps silent, here as there. */
export function placeOf(screen: ScreenId): ScreenPlace {
	return ELSEWHERE[screen] ?? LOGIN;
}
