import type { FunctionComponent } from 'preact';
import { BankAwayScreen } from './bank-away-screen';
import { BankScreen } from './bank-screen';
import { CaptchaScreen } from './captcha-screen';
import { CodeScreen } from './code-screen';
import { ContactFormScreen } from './contact-form-screen';
import { type Contact, email, faceEmail, faceSms, sms } from './contacts';
import { CpfBankListScreen, CpfCloudScreen, CpfQrScreen, CpfScreen, RefusedScreen } from './cpf-screen';
import { FakeClosedScreen, FormSentScreen, SignedInScreen } from './end-screen';
import { FacialQrScreen } from './facial-qr-screen';
import { FacialScreen } from './facial-screen';
import { FakeScreen } from './fake-screen';
import { ForcedNewPasswordScreen } from './forced-new-password-screen';
import { NewPasswordScreen } from './new-password-screen';
import { PasswordScreen, WrongPasswordScreen } from './password-screen';
import { PlainScreen } from './plain-screen';
import type { PlainScreenId } from './plain-screens';
import type { EndProps, ScreenId, ScreenProps } from './screen-id';
import { SendCodeScreen } from './send-code-screen';
import { TwoFactorScreen } from './two-factor-screen';

type Screen = FunctionComponent<ScreenProps>;

const plain =
	(of: PlainScreenId): Screen =>
	({ go }) => <PlainScreen of={of} go={go} />;
const send =
	(contact: Contact): Screen =>
	({ go }) => <SendCodeScreen contact={contact} go={go} />;
const sendToLost =
	(contact: Contact): Screen =>
	({ go }) => <SendCodeScreen contact={contact} go={go} sample="practice_sample_lost_email" />;
const code =
	(contact: Contact): Screen =>
	({ go }) => <CodeScreen contact={contact} go={go} />;
const lateCode =
	(contact: Contact): Screen =>
	({ go }) => <CodeScreen contact={contact} go={go} late />;

export const screens: Readonly<Record<ScreenId, FunctionComponent<EndProps>>> = {
	'meu-inss-entry': plain('meu-inss-entry'),
	'portal-entry': plain('portal-entry'),
	cpf: CpfScreen,
	'cpf-bank-list': CpfBankListScreen,
	'cpf-cloud-certificate': CpfCloudScreen,
	'cpf-qr': CpfQrScreen,
	refused: RefusedScreen,
	captcha: CaptchaScreen,
	password: PasswordScreen,
	'wrong-password': WrongPasswordScreen,
	'two-factor': TwoFactorScreen,
	'two-factor-invitation': plain('two-factor-invitation'),
	'contact-confirmation': plain('contact-confirmation'),
	'forced-new-password': ForcedNewPasswordScreen,
	consent: plain('consent'),
	account: plain('account'),
	'sign-up': plain('sign-up'),
	'service-error': plain('service-error'),
	'recovery-facial': FacialScreen,
	'recovery-facial-qr': FacialQrScreen,
	'recovery-facial-send-code': send(faceEmail),
	'lost-facial-email': sendToLost(faceEmail),
	'recovery-facial-code': code(faceEmail),
	'late-facial-code': lateCode(faceEmail),
	'facial-sms': send(faceSms),
	'facial-sms-code': code(faceSms),
	'late-facial-sms-code': lateCode(faceSms),
	'recovery-bank': BankScreen,
	'bank-away': BankAwayScreen,
	'recovery-email': send(email),
	'lost-email': sendToLost(email),
	'recovery-email-code': code(email),
	'late-email-code': lateCode(email),
	'recovery-sms': send(sms),
	'recovery-sms-code': code(sms),
	'late-sms-code': lateCode(sms),
	'new-password': NewPasswordScreen,
	'contact-form': ContactFormScreen,
	unknown: plain('unknown'),
	fake: FakeScreen,
	'fake-closed': FakeClosedScreen,
	'signed-in': SignedInScreen,
	'form-sent': FormSentScreen,
};
