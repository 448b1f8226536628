import type { Knowledge } from '../core/rule';
import { errors } from './errors';
import { hosts } from './hosts';
import { panels } from './panels';
import { paths } from './paths';
import { CAPTCHA_BOX } from './shared-probes';
import { account } from './states/account';
import { captcha } from './states/captcha';
import { consent } from './states/consent';
import { contactConfirmation } from './states/contact-confirmation';
import { contactForm } from './states/contact-form';
import { cpf } from './states/cpf';
import { cpfBankList } from './states/cpf-bank-list';
import { cpfCloudCertificate } from './states/cpf-cloud-certificate';
import { cpfQr } from './states/cpf-qr';
import { forcedNewPassword } from './states/forced-new-password';
import { meuInssEntry } from './states/meu-inss-entry';
import { newPassword } from './states/new-password';
import { password } from './states/password';
import { portalEntry } from './states/portal-entry';
import { recoveryBank } from './states/recovery-bank';
import { recoveryEmail } from './states/recovery-email';
import { recoveryEmailCode } from './states/recovery-email-code';
import { recoveryFacial } from './states/recovery-facial';
import { recoveryFacialCode } from './states/recovery-facial-code';
import { recoveryFacialQr } from './states/recovery-facial-qr';
import { recoveryFacialSendCode } from './states/recovery-facial-send-code';
import { recoverySms } from './states/recovery-sms';
import { recoverySmsCode } from './states/recovery-sms-code';
import { serviceError } from './states/service-error';
import { signUp } from './states/sign-up';
import { twoFactor } from './states/two-factor';
import { twoFactorInvitation } from './states/two-factor-invitation';

/** Everything we know about Gov.br, as data that survives `structuredClone`. */
export const knowledge: Knowledge = {
	hosts,
	states: [
		captcha,
		portalEntry,
		meuInssEntry,
		cpf,
		cpfBankList,
		cpfCloudCertificate,
		cpfQr,
		password,
		twoFactor,
		twoFactorInvitation,
		contactConfirmation,
		forcedNewPassword,
		consent,
		signUp,
		account,
		serviceError,
		recoveryFacial,
		recoveryFacialQr,
		recoveryFacialSendCode,
		recoveryFacialCode,
		recoveryBank,
		recoveryEmail,
		recoveryEmailCode,
		recoverySms,
		recoverySmsCode,
		newPassword,
		contactForm,
	],
	over: [{ state: 'captcha', shows: CAPTCHA_BOX }],
	errors,
	panels,
	paths,
};

export { addresses, chatAddress } from './addresses';
export { glossary } from './glossary';
export { hosts } from './hosts';
export { type MethodFacts, methods } from './methods';
export { people } from './people';
