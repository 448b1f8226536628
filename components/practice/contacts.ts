import type { ScreenId } from './screen-id';

/** The two contacts to which the site sends a code, and how their screens differ. */
export interface Contact {
	crumb: string;
	bar: readonly string[];
	first: string;
	sends: string;
	/** Made up, hidden as the site hides it. */
	hidden: string;
	lost: string;
	send: ScreenId;
	code: ScreenId;
	afterLost: ScreenId;
}

export const email: Contact = {
	crumb: 'Recuperar senha com e-mail',
	bar: ['Enviar código para e-mail', 'Confirmar código', 'Cadastrar nova senha'],
	first: 'Recupere sua senha com o e-mail.',
	sends: 'para o e-mail cadastrado:',
	hidden: 'ma**********@ex*******',
	lost: 'Não tenho acesso a este e-mail',
	send: 'recovery-email',
	code: 'recovery-email-code',
	afterLost: 'recovery-sms',
};

export const sms: Contact = {
	crumb: 'Recuperar senha com celular',
	bar: ['Enviar código para celular', 'Confirmar código', 'Cadastrar nova senha'],
	first: 'Recupere sua senha com o celular.',
	sends: 'para o celular cadastrado:',
	hidden: '(**) *****-**00',
	lost: 'Não tenho acesso a este celular',
	send: 'recovery-sms',
	code: 'recovery-sms-code',
	afterLost: 'contact-form',
};
