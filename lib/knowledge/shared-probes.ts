import type { Probe } from '../core/rule';

/** Phrases that tell neighbouring screens apart; each is another screen's veto. */
export const BANK_LIST: Probe = { words: ['Bancos Credenciados', 'fazendo login com seu banco'] };
export const CLOUD_CERTIFICATES: Probe = { words: ['Provedores de Certificados em Nuvem'] };
export const LOGIN_QR: Probe = { words: ['Login sem senha com QR code', 'para logar sem senha'] };
export const CPF_MODAL_WORDS: readonly Probe[] = [BANK_LIST, CLOUD_CERTIFICATES, LOGIN_QR];

/** hCaptcha's own names for the box with the pictures, and reCAPTCHA's, in the languages that they come in. */
export const CAPTCHA_FRAME = [
	'conteúdo principal do desafio hcaptcha',
	'main content of the hcaptcha challenge',
	'contenido principal del desafío hcaptcha',
	'o desafio recaptcha expira',
	'recaptcha challenge expires',
	'el desafío recaptcha expira',
] as const;
export const CAPTCHA_BOX: Probe = { frame: CAPTCHA_FRAME };

export const CPF_INVITATION: Probe = {
	words: ['Identifique-se no gov.br', 'Número do CPF', 'para criar ou acessar sua conta gov.br'],
};

/** Recovery screens say which way they are in the breadcrumb or the first line … */
export const SAYS_FACE: Probe = { words: ['Recuperar senha com reconhecimento facial', 'Recupere sua senha pelo reconhecimento facial'] };
export const SAYS_EMAIL: Probe = { words: ['Recuperar senha com e-mail', 'Recupere sua senha com o e-mail'] };
export const SAYS_SMS: Probe = { words: ['Recuperar senha com celular', 'Recupere sua senha com o celular'] };
/** … and in the step bar. The bar of the face has a step “Enviar código para e-mail” too. */
export const FACE_BAR: Probe = { line: ['Reconhecimento facial'] };
export const EMAIL_BAR: Probe = { line: ['Enviar código para e-mail'] };
export const SMS_BAR: Probe = { line: ['Enviar código para celular'] };
export const BY_FACE: Probe = { any: [SAYS_FACE, FACE_BAR] };
/** A face, a bank and a sent code open other doors of the account too: this is the one to a new password. */
export const RECOVERS: Probe = {
	any: [{ words: ['Recuperar senha', 'Recupere sua senha', 'Redefinir senha'] }, { line: ['Cadastrar nova senha', 'Cadastrar senha'] }],
};
/** What a screen for a sent code has to press. Without any it is still loading. */
export const CODE_BUTTONS: Probe = { press: ['Continuar', 'Avançar', 'Reenviar código', 'Reenviar'] };
/** What a screen that has yet to send the code has to press, and no later screen has. */
export const SEND_BUTTONS: Probe = {
	press: ['Enviar código', 'Não tenho acesso a este e-mail', 'Não tenho acesso a este celular'],
};
export const BY_EMAIL: Probe = { any: [SAYS_EMAIL, EMAIL_BAR] };
export const BY_SMS: Probe = { any: [SAYS_SMS, SMS_BAR] };
export const BY_BANK: Probe = { words: ['acessando um banco credenciado', 'Selecione um banco'] };
export const TO_EMAIL: Probe = { any: [EMAIL_BAR, { words: ['para o e-mail cadastrado'] }] };
export const TO_SMS: Probe = { any: [SMS_BAR, { words: ['para o celular cadastrado'] }] };
export const WILL_SEND: Probe = { words: ['Enviaremos um código de verificação'] };
/** The same, half out of sight while a screen leaves. */
export const SENDS: Probe = { words: ['Enviaremos'] };
/** What is said only where a face has been shown before. */
export const AFTER_FACE: Probe = { words: ['Confirmação de contato'] };
export const CODE_SENT: Probe = { words: ['Digite o código recebido'] };
export const NEW_PASSWORD: Probe = { words: ['Cadastre uma senha para sua conta', 'Sua senha deve conter'] };
/** A notice that asks whether to stay has a “Continuar” of its own. */
export const STAY_NOTICE: Probe = {
	any: [
		{ words: ['Sua sessão', 'sessão vai expirar', 'tempo de sessão'] },
		{ alert: ['Sua sessão', 'sessão vai expirar', 'tempo de sessão'] },
	],
};
