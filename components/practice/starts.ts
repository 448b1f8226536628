import type { JourneyEvent } from '../../lib/core/advance';
import type { ScreenId } from './screen-id';

/** A place from which to rehearse, and what would have happened on the way to it. */
export interface Start {
	screen: ScreenId;
	/** Message key of its name in the list. */
	say: string;
	events: readonly JourneyEvent[];
}

const RECOVER: JourneyEvent = { type: 'goal', goal: 'recover' };
const BY_EMAIL: readonly JourneyEvent[] = [RECOVER, { type: 'way', way: 'email' }];
const BY_SMS: readonly JourneyEvent[] = [RECOVER, { type: 'way', way: 'sms' }];

export const firstStart: Start = { screen: 'cpf', say: 'practice_at_cpf', events: [] };

export const starts: readonly Start[] = [
	firstStart,
	{ screen: 'password', say: 'practice_at_password', events: [RECOVER] },
	{ screen: 'recovery-facial', say: 'practice_at_recovery_facial', events: [RECOVER] },
	{ screen: 'recovery-bank', say: 'practice_at_recovery_bank', events: BY_EMAIL },
	{ screen: 'recovery-email', say: 'practice_at_recovery_email', events: BY_EMAIL },
	{ screen: 'recovery-email-code', say: 'practice_at_recovery_email_code', events: BY_EMAIL },
	{ screen: 'recovery-sms', say: 'practice_at_recovery_sms', events: BY_SMS },
	{ screen: 'recovery-sms-code', say: 'practice_at_recovery_sms_code', events: BY_SMS },
	{ screen: 'new-password', say: 'practice_at_new_password', events: BY_EMAIL },
	{ screen: 'contact-form', say: 'practice_at_contact_form', events: [RECOVER, { type: 'way', way: 'person' }] },
	{ screen: 'wrong-password', say: 'practice_at_wrong_password', events: [{ type: 'goal', goal: 'login' }] },
];
