import type { Probe } from '../core/rule';

/** Phrases that tell neighbouring screens apart; each is another screen's veto. */
export const BANK_LIST: Probe = { words: ['Bancos Credenciados', 'fazendo login com seu banco'] };
export const CLOUD_CERTIFICATES: Probe = { words: ['Provedores de Certificados em Nuvem'] };
export const LOGIN_QR: Probe = { words: ['Login sem senha com QR code', 'para logar sem senha'] };
export const CPF_MODAL_WORDS: readonly Probe[] = [BANK_LIST, CLOUD_CERTIFICATES, LOGIN_QR];

/** hCaptcha's own name for the box with the pictures, and reCAPTCHA's. */
export const CAPTCHA_FRAME = ['desafio hcaptcha', 'hcaptcha challenge', 'desafio recaptcha', 'recaptcha challenge'] as const;
export const CAPTCHA_BOX: Probe = { frame: CAPTCHA_FRAME };

export const CPF_INVITATION: Probe = {
	words: ['Identifique-se no gov.br', 'Número do CPF', 'para criar ou acessar sua conta gov.br', 'Digite seu CPF'],
};

/** Recovery screens say which way they are in the breadcrumb, the first line and the step bar. */
export const BY_FACE: Probe = { words: ['reconhecimento facial'] };
export const BY_EMAIL: Probe = { words: ['Recuperar senha com e-mail', 'Recupere sua senha com o e-mail'] };
export const BY_SMS: Probe = { words: ['Recuperar senha com celular', 'Recupere sua senha com o celular'] };
export const BY_BANK: Probe = { words: ['acessando um banco credenciado', 'Selecione um banco'] };
export const TO_EMAIL: Probe = { words: ['Enviar código para e-mail', 'para o e-mail cadastrado'] };
export const TO_SMS: Probe = { words: ['Enviar código para celular', 'para o celular cadastrado'] };
export const WILL_SEND: Probe = { words: ['Enviaremos um código de verificação'] };
export const CODE_SENT: Probe = { words: ['Digite o código recebido'] };
export const NEW_PASSWORD: Probe = { words: ['Cadastre uma senha', 'Sua senha deve conter'] };
