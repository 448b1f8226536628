import type { Source, StateRule } from '../../core/rule';

export const twoFactorInvitation: StateRule = {
	id: 'two-factor-invitation',
	hosts: ['login'],
	// The wording of this screen has not been seen: it is explained, never pointed at.
	must: [
		{ words: ['Verificação em duas etapas'] },
		{
			any: [
				{ press: ['Ativar', 'Ativar agora', 'Habilitar', 'Ativar depois', 'Não ativar agora'] },
				{ words: ['Ative a verificação em duas etapas', 'Habilite a verificação em duas etapas'] },
			],
		},
	],
	never: [{ field: 'code' }, { field: 'password' }, { field: 'cpf' }],
	helps: [
		{ mark: ['login-mandatory-mfa-acquiring', 'confirmSkipMandatoryMfaButton'] },
		{ words: ['Ative a verificação em duas etapas', 'Habilite a verificação em duas etapas'] },
	],
	steps: [{ id: 'invitation', kind: 'panel', say: 'twoFactorInvitation' }],
	stuck: [],
};

export const source: Source = { from: 'Marcas da página, texto não visto', checked: '2026-11-22', confidence: 'C' };
