import type { Source, StateRule } from '../../core/rule';

export const contactForm: StateRule = {
	id: 'contact-form',
	hosts: ['any-acesso', 'portal'],
	must: [
		{ words: ['formulário'] },
		{ words: ['selfie', 'foto segurando', 'foto do rosto'] },
		{ words: ['documento'] },
		{ any: [{ field: 'cpf' }, { press: ['Enviar', 'Abrir formulário', 'Preencher formulário', 'Anexar'] }] },
	],
	never: [
		{ field: 'password' },
		{ field: 'code' },
		{ press: ['Enviar código', 'Recuperar de outra forma', 'Gerar QR code', 'Esqueci minha senha'] },
	],
	helps: [{ field: 'cpf' }, { words: ['Anexe', 'anexar', 'atendimento'] }, { press: ['Enviar', 'Continuar', 'Abrir formulário'] }],
	steps: [{ id: 'fill-form', kind: 'panel', say: 'contactForm', choices: ['talk-to-person'] }],
	stuck: [],
};

export const source: Source = { from: 'Relato público; texto não visto', checked: '2026-11-22', confidence: 'C' };
