import type { Source, StateRule } from '../../core/rule';
import { CODE_SENT, EMAIL_BAR, FACE_BAR, SMS_BAR, WILL_SEND } from '../shared-probes';

export const contactConfirmation: StateRule = {
	id: 'contact-confirmation',
	hosts: ['login'],
	// Only the ids of this screen are known: it is explained, never pointed at.
	must: [
		{
			any: [
				{
					words: [
						'Confirme seu e-mail',
						'Confirme seus contatos',
						'Confirme seu celular',
						'Confirme seus dados de contato',
						'Confirmação de contato',
						'Valide seu e-mail',
					],
				},
				{ words: ['Seus contatos estão atualizados'] },
			],
		},
	],
	never: [
		WILL_SEND,
		CODE_SENT,
		FACE_BAR,
		EMAIL_BAR,
		SMS_BAR,
		{ words: ['Recuperar senha', 'Recupere sua senha'] },
		{ field: 'password' },
		{ field: 'cpf' },
	],
	helps: [{ mark: ['contact-validation', 'confirmacao-contato'] }, { field: 'code' }, { press: ['Confirmar', 'Ok', 'Continuar'] }],
	steps: [{ id: 'confirm-contact', kind: 'panel', guards: 'code' }],
	stuck: [],
};

export const source: Source = { from: 'Marcas da página, texto não visto', checked: '2026-11-22', confidence: 'A' };
