import type { ScreenId } from './screen-id';

/** A contact to which the site sends a code, and how its screens differ. */
export interface Contact {
	crumb: string;
	bar: readonly string[];
	/** Which step of the bar sends the code, from 1. The next one asks for it. */
	at: number;
	first: string;
	sends: string;
	/** Made up, hidden as the site hides it. */
	hidden: string;
	lost: string;
	send: ScreenId;
	code: ScreenId;
	afterLost: ScreenId;
}

const FACE = 'Recuperar senha com reconhecimento facial';
const LATER = ['Confirmar código', 'Cadastrar nova senha'];
const TO_EMAIL = {
	sends: 'para o e-mail cadastrado:',
	hidden: 'ma**********@ex*******',
	lost: 'Não tenho acesso a este e-mail',
};
const TO_PHONE = {
	sends: 'para o celular cadastrado:',
	hidden: '(**) *****-**00',
	lost: 'Não tenho acesso a este celular',
	afterLost: 'contact-form',
} as const;

export const email: Contact = {
	...TO_EMAIL,
	crumb: 'Recuperar senha com e-mail',
	bar: ['Enviar código para e-mail', ...LATER],
	at: 1,
	first: 'Recupere sua senha com o e-mail.',
	send: 'recovery-email',
	code: 'recovery-email-code',
	afterLost: 'recovery-sms',
};

export const sms: Contact = {
	...TO_PHONE,
	crumb: 'Recuperar senha com celular',
	bar: ['Enviar código para celular', ...LATER],
	at: 1,
	first: 'Recupere sua senha com o celular.',
	send: 'recovery-sms',
	code: 'recovery-sms-code',
};

/** After the face, the site sends a code all the same. */
export const faceEmail: Contact = {
	...TO_EMAIL,
	crumb: FACE,
	bar: ['Reconhecimento facial', 'Enviar código para e-mail', ...LATER],
	at: 2,
	first: 'Confirmação de contato.',
	send: 'recovery-facial-send-code',
	code: 'recovery-facial-code',
	afterLost: 'facial-sms',
};

export const faceSms: Contact = {
	...TO_PHONE,
	crumb: FACE,
	bar: ['Reconhecimento facial', 'Enviar código para celular', ...LATER],
	at: 2,
	first: 'Confirmação de contato.',
	send: 'facial-sms',
	code: 'facial-sms-code',
};
