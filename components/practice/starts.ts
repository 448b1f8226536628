import type { JourneyEvent } from '../../lib/core/advance';
import type { Way } from '../../lib/core/rule';
import type { ScreenId } from './screen-id';

/** A place from which to rehearse, and what would have happened on the way to it. */
export interface Start {
	screen: ScreenId;
	/** Message key of its name in the list. */
	say: string;
	events: readonly JourneyEvent[];
}

const RECOVER: readonly JourneyEvent[] = [{ type: 'goal', goal: 'recover' }];
const LOGIN: readonly JourneyEvent[] = [{ type: 'goal', goal: 'login' }];
const by = (way: Way): readonly JourneyEvent[] => [...RECOVER, { type: 'way', way }];
const NO_EMAIL: readonly JourneyEvent[] = [...by('facial'), { type: 'lost', method: 'email' }];

export const firstStart: Start = { screen: 'meu-inss-entry', say: 'practice_at_meu_inss_entry', events: [] };

/** Every place, as the list has them. */
export const startGroups: readonly { say: string; starts: readonly Start[] }[] = [
	{
		say: 'practice_group_begin',
		starts: [
			firstStart,
			{ screen: 'portal-entry', say: 'practice_at_portal_entry', events: [] },
			{ screen: 'cpf', say: 'practice_at_cpf', events: RECOVER },
			{ screen: 'password', say: 'practice_at_password', events: RECOVER },
		],
	},
	{
		say: 'practice_group_facial',
		starts: [
			{ screen: 'recovery-facial', say: 'practice_at_recovery_facial', events: RECOVER },
			{ screen: 'recovery-facial-qr', say: 'practice_at_recovery_facial_qr', events: by('facial') },
			{ screen: 'recovery-facial-send-code', say: 'practice_at_recovery_facial_send_code', events: by('facial') },
			{ screen: 'recovery-facial-code', say: 'practice_at_recovery_facial_code', events: by('facial') },
			{ screen: 'facial-sms', say: 'practice_at_facial_sms', events: NO_EMAIL },
			{ screen: 'facial-sms-code', say: 'practice_at_facial_sms_code', events: NO_EMAIL },
		],
	},
	{
		say: 'practice_group_bank',
		starts: [
			{ screen: 'recovery-bank', say: 'practice_at_recovery_bank', events: by('bank') },
			{ screen: 'bank-away', say: 'practice_at_bank_away', events: by('bank') },
		],
	},
	{
		say: 'practice_group_code',
		starts: [
			{ screen: 'recovery-email', say: 'practice_at_recovery_email', events: by('email') },
			{ screen: 'recovery-email-code', say: 'practice_at_recovery_email_code', events: by('email') },
			{ screen: 'recovery-sms', say: 'practice_at_recovery_sms', events: by('sms') },
			{ screen: 'recovery-sms-code', say: 'practice_at_recovery_sms_code', events: by('sms') },
		],
	},
	{
		say: 'practice_group_end',
		starts: [
			{ screen: 'new-password', say: 'practice_at_new_password', events: by('email') },
			{ screen: 'consent', say: 'practice_at_consent', events: LOGIN },
			{ screen: 'account', say: 'practice_at_account', events: LOGIN },
		],
	},
	{
		say: 'practice_group_trouble',
		starts: [
			{ screen: 'wrong-password', say: 'practice_at_wrong_password', events: LOGIN },
			{ screen: 'refused', say: 'practice_at_refused', events: LOGIN },
			{ screen: 'late-email-code', say: 'practice_at_late_email_code', events: by('email') },
			{ screen: 'late-sms-code', say: 'practice_at_late_sms_code', events: by('sms') },
			{ screen: 'late-facial-code', say: 'practice_at_late_facial_code', events: by('facial') },
			{ screen: 'late-facial-sms-code', say: 'practice_at_late_facial_sms_code', events: NO_EMAIL },
			{ screen: 'lost-email', say: 'practice_at_lost_email', events: by('email') },
			{ screen: 'lost-facial-email', say: 'practice_at_lost_facial_email', events: by('facial') },
			{ screen: 'unknown', say: 'practice_at_unknown', events: by('email') },
			{ screen: 'fake', say: 'practice_at_fake', events: RECOVER },
			{ screen: 'captcha', say: 'practice_at_captcha', events: RECOVER },
			{ screen: 'service-error', say: 'practice_at_service_error', events: RECOVER },
		],
	},
	{
		say: 'practice_group_other',
		starts: [
			{ screen: 'cpf-bank-list', say: 'practice_at_cpf_bank_list', events: RECOVER },
			{ screen: 'cpf-qr', say: 'practice_at_cpf_qr', events: RECOVER },
			{ screen: 'cpf-cloud-certificate', say: 'practice_at_cpf_cloud_certificate', events: RECOVER },
			{ screen: 'two-factor', say: 'practice_at_two_factor', events: LOGIN },
			{ screen: 'two-factor-invitation', say: 'practice_at_two_factor_invitation', events: LOGIN },
			{ screen: 'contact-confirmation', say: 'practice_at_contact_confirmation', events: LOGIN },
			{ screen: 'forced-new-password', say: 'practice_at_forced_new_password', events: LOGIN },
			{ screen: 'contact-form', say: 'practice_at_contact_form', events: by('person') },
			{ screen: 'sign-up', say: 'practice_at_sign_up', events: RECOVER },
		],
	},
];

/** In the same order, for going through them one after the other. */
export const starts: readonly Start[] = startGroups.flatMap((group) => group.starts);

/** How to begin at this screen. */
export function startAt(screen: ScreenId): Start {
	return starts.find((each) => each.screen === screen) ?? firstStart;
}

/** The screen so many places further in the list, round its end. */
export function neighbourOf(screen: ScreenId, steps: number): ScreenId {
	const at = starts.findIndex((each) => each.screen === screen);
	// Off the list there is nothing before the first one.
	const from = at < 0 && steps < 0 ? 0 : at;
	return starts[(from + steps + starts.length) % starts.length]?.screen ?? firstStart.screen;
}
