import type { Goal } from '../../lib/core/rule';
import type { ScreenId } from './screen-id';

/** Something that may go wrong, and the screen on which it does. */
interface Trouble {
	/** Message key of the question about it. */
	say: string;
	shows: ScreenId;
}

const LOST_EMAIL = 'practice_if_lost_email';
const LATE_CODE = 'practice_if_late_code';
const WRONG_PASSWORD = 'practice_if_wrong_password';
const UNKNOWN: Trouble = { say: 'practice_if_unknown', shows: 'unknown' };

const TROUBLES: Partial<Record<ScreenId, readonly Trouble[]>> = {
	cpf: [
		{ say: 'practice_if_fake', shows: 'fake' },
		{ say: 'practice_if_captcha', shows: 'captcha' },
	],
	password: [{ say: WRONG_PASSWORD, shows: 'wrong-password' }],
	'recovery-facial': [UNKNOWN],
	'recovery-bank': [UNKNOWN],
	'recovery-email': [{ say: LOST_EMAIL, shows: 'lost-email' }],
	'recovery-facial-send-code': [{ say: LOST_EMAIL, shows: 'lost-facial-email' }],
	'recovery-email-code': [{ say: LATE_CODE, shows: 'late-email-code' }],
	'recovery-sms-code': [{ say: LATE_CODE, shows: 'late-sms-code' }],
	'recovery-facial-code': [{ say: LATE_CODE, shows: 'late-facial-code' }],
	'facial-sms-code': [{ say: LATE_CODE, shows: 'late-facial-sms-code' }],
};

/** The guide leads past the old password whoever makes a new one: what they meet is the site's answer to it. */
const REFUSED: Trouble = { say: WRONG_PASSWORD, shows: 'refused' };

const TROUBLED: ReadonlySet<ScreenId> = new Set<ScreenId>([
	...Object.values(TROUBLES).flatMap((troubles) => troubles.map(({ shows }) => shows)),
	REFUSED.shows,
	'fake-closed',
]);

/** What may go wrong on a screen, for somebody on the way to this goal. */
export function troublesOf(screen: ScreenId, goal: Goal | null): readonly Trouble[] {
	if (screen === 'password' && goal === 'recover') return [REFUSED];
	return TROUBLES[screen] ?? [];
}

/** Does this screen belong to something that goes wrong? On any other one the way goes on. */
export function isTrouble(screen: ScreenId): boolean {
	return TROUBLED.has(screen);
}
