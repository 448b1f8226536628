/** Every screen of the rehearsal. The names are those of the page states where there is one. */
export type ScreenId =
	| 'meu-inss-entry'
	| 'portal-entry'
	| 'cpf'
	| 'cpf-bank-list'
	| 'cpf-cloud-certificate'
	| 'cpf-qr'
	/** The CPF screen again, with the message that CPF or password do not match. */
	| 'refused'
	| 'captcha'
	| 'password'
	/** The password screen, where signing in is going to be refused. */
	| 'wrong-password'
	| 'two-factor'
	| 'two-factor-invitation'
	| 'contact-confirmation'
	| 'forced-new-password'
	| 'consent'
	| 'account'
	| 'sign-up'
	| 'service-error'
	| 'recovery-facial'
	| 'recovery-facial-qr'
	| 'recovery-facial-send-code'
	| 'recovery-facial-code'
	/** The same two after the e-mail was given up: the code goes to the phone. */
	| 'facial-sms'
	| 'facial-sms-code'
	/** The same troubles as below, after the face. */
	| 'lost-facial-email'
	| 'late-facial-code'
	| 'late-facial-sms-code'
	| 'recovery-bank'
	/** The bank's own site, where nothing is ours. */
	| 'bank-away'
	| 'recovery-email'
	/** The e-mail screen, of an e-mail that the person no longer opens. */
	| 'lost-email'
	| 'recovery-email-code'
	/** The code screen, before any code has come. */
	| 'late-email-code'
	| 'recovery-sms'
	| 'recovery-sms-code'
	| 'late-sms-code'
	| 'new-password'
	| 'contact-form'
	/** A screen that nobody told the guide about. */
	| 'unknown'
	/** A copy of the CPF screen on somebody else's address. */
	| 'fake'
	| 'fake-closed'
	| 'signed-in'
	| 'form-sent';

/** What every screen is given: a way to another screen. */
export interface ScreenProps {
	go: (to: ScreenId) => void;
}

/** What an end is given, too: the ways on from it. */
export interface EndProps extends ScreenProps {
	onRestart: () => void;
	/** Back to where the person was before asking “E se…?”; null when nobody asked. */
	onReturn: (() => void) | null;
}

const ENDS: ReadonlySet<ScreenId> = new Set<ScreenId>(['signed-in', 'form-sent', 'fake-closed']);

/** Is this where a rehearsal ends, with nothing left to guide to? */
export function isEnd(screen: ScreenId): boolean {
	return ENDS.has(screen);
}
