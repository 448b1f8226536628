import type { Method, Source } from '../core/rule';

/** One way to recover, as the popup and the paper sheet explain it. All text is a message key. */
export interface MethodFacts {
	id: Method;
	/** `<say>_name`, `_hint`, `_time`. */
	say: string;
	/** Keys of what to have at hand. */
	needs: readonly string[];
	/** Keys of the steps, in order. */
	steps: readonly string[];
	/** Pairs of keys: what may go wrong, what to do then. */
	fails: readonly { problem: string; remedy: string }[];
	/** Keys of what is good to know. */
	notes: readonly string[];
	/** Does a code or a password pass through the person's hands that no caller may hear? */
	guards: 'code' | 'bank';
	source: Source;
}

const MANUAL = 'Manual oficial de ajuda do Gov.br, dez. 2023';
const START = ['step_cpf', 'step_forgot'];

export const methods: readonly MethodFacts[] = [
	{
		id: 'facial',
		say: 'facial',
		needs: ['need_cpf', 'need_phone_app', 'need_face'],
		steps: [...START, 'step_generate_qr', 'step_read_qr', 'step_face', 'step_maybe_code', 'step_new_password'],
		fails: [
			{ problem: 'fail_face_when', remedy: 'fail_face_then' },
			{ problem: 'fail_face_many_when', remedy: 'fail_face_many_then' },
			{ problem: 'fail_no_app_when', remedy: 'fail_no_app_then' },
			{ problem: 'fail_old_contact_when', remedy: 'fail_old_contact_then' },
		],
		notes: ['note_other_phone', 'note_light', 'note_two_factor_off'],
		guards: 'code',
		source: { from: MANUAL, checked: '2026-11-22', confidence: 'D' },
	},
	{
		id: 'bank',
		say: 'bank',
		needs: ['need_cpf', 'need_bank'],
		steps: [...START, 'step_way_bank', 'step_choose_bank', 'step_bank_login', 'step_new_password'],
		fails: [
			{ problem: 'fail_bank_missing_when', remedy: 'fail_bank_missing_then' },
			{ problem: 'fail_bank_login_when', remedy: 'fail_bank_login_then' },
		],
		notes: ['note_bank_data', 'note_bank_silver', 'note_two_factor_off'],
		guards: 'bank',
		source: { from: MANUAL, checked: '2026-11-22', confidence: 'D' },
	},
	{
		id: 'email',
		say: 'email',
		needs: ['need_cpf', 'need_inbox'],
		steps: [...START, 'step_way_email', 'step_send_code', 'step_type_code', 'step_new_password'],
		fails: [
			{ problem: 'fail_email_late_when', remedy: 'fail_email_late_then' },
			{ problem: 'fail_email_lost_when', remedy: 'fail_email_lost_then' },
			{ problem: 'fail_email_other_when', remedy: 'fail_email_other_then' },
		],
		notes: ['note_code_time'],
		guards: 'code',
		source: { from: MANUAL, checked: '2026-11-22', confidence: 'D' },
	},
	{
		id: 'sms',
		say: 'sms',
		needs: ['need_cpf', 'need_number'],
		steps: [...START, 'step_way_sms', 'step_send_code', 'step_type_code', 'step_new_password'],
		fails: [
			{ problem: 'fail_sms_late_when', remedy: 'fail_sms_late_then' },
			{ problem: 'fail_sms_lost_when', remedy: 'fail_sms_lost_then' },
		],
		notes: ['note_code_time'],
		guards: 'code',
		source: { from: MANUAL, checked: '2026-11-22', confidence: 'D' },
	},
];
