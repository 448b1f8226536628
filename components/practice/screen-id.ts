/** Every screen of the rehearsal. The names are those of the page states where there is one. */
export type ScreenId =
	| 'cpf'
	/** The CPF screen again, with the message that CPF or password do not match. */
	| 'refused'
	| 'password'
	/** The password screen, where signing in is going to be refused. */
	| 'wrong-password'
	| 'recovery-facial'
	| 'recovery-bank'
	| 'recovery-email'
	| 'recovery-email-code'
	| 'recovery-sms'
	| 'recovery-sms-code'
	| 'new-password'
	| 'contact-form'
	| 'signed-in'
	| 'form-sent';

/** What every screen is given: a way to another screen. */
export interface ScreenProps {
	go: (to: ScreenId) => void;
}

/** Is this where a rehearsal ends, with nothing left to guide to? */
export function isEnd(screen: ScreenId): boolean {
	return screen === 'signed-in' || screen === 'form-sent';
}
