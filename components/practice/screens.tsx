import type { FunctionComponent } from 'preact';
import { BankAwayScreen } from './bank-away-screen';
import { BankScreen } from './bank-screen';
import { CaptchaScreen } from './captcha-screen';
import { EmailCodeScreen, FaceEmailCodeScreen, FaceSmsCodeScreen, LateCodeScreen, SmsCodeScreen } from './code-screen';
import { ContactFormScreen } from './contact-form-screen';
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
import type { ScreenId, ScreenProps } from './screen-id';
import { EmailScreen, FaceEmailScreen, FaceSmsScreen, LostEmailScreen, SmsScreen } from './send-code-screen';
import { TwoFactorScreen } from './two-factor-screen';

const plain = (of: PlainScreenId) => (props: ScreenProps) => <PlainScreen of={of} {...props} />;

export const screens: Readonly<Record<ScreenId, FunctionComponent<ScreenProps>>> = {
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
	'recovery-facial-send-code': FaceEmailScreen,
	'recovery-facial-code': FaceEmailCodeScreen,
	'facial-sms': FaceSmsScreen,
	'facial-sms-code': FaceSmsCodeScreen,
	'recovery-bank': BankScreen,
	'bank-away': BankAwayScreen,
	'recovery-email': EmailScreen,
	'lost-email': LostEmailScreen,
	'recovery-email-code': EmailCodeScreen,
	'late-code': LateCodeScreen,
	'recovery-sms': SmsScreen,
	'recovery-sms-code': SmsCodeScreen,
	'new-password': NewPasswordScreen,
	'contact-form': ContactFormScreen,
	unknown: plain('unknown'),
	fake: FakeScreen,
	'fake-closed': FakeClosedScreen,
	'signed-in': SignedInScreen,
	'form-sent': FormSentScreen,
};
