import type { DisturbedCase } from '../instrument/disturb/disturbed-case.ts';

/** What long runs of `npm run disturb` found read wrong, the smallest case of each. Each was mended; none may come back. */
export const foundCases: readonly DisturbedCase[] = [
	{ fixture: 'cpf-bank-list/phone-360-two-closes', kinds: [{ kind: 'reorder-blocks', seed: 775 }] },
	{ fixture: 'cpf-cloud-certificate/contrast-cross-only', kinds: [{ kind: 'remove-words', seed: 7614 }] },
	{ fixture: 'recovery-facial-qr/contrast-dialog-two-closers', kinds: [{ kind: 'remove-control', seed: 8701 }] },
	{ fixture: 'cpf-cloud-certificate/phone-320-unavailable', kinds: [{ kind: 'letter-spans', seed: 6011 }] },
	{ fixture: 'recovery-facial-code/step-bar-only-table-cookies', kinds: [{ kind: 'remove-words', seed: 19551 }] },
	{
		fixture: 'none/half-swap-two-screens',
		kinds: [
			{ kind: 'buttons-as-roles', seed: 0 },
			{ kind: 'strip-classes', seed: 0 },
		],
	},
	{ fixture: 'cpf-qr/translator-fonts-session', kinds: [{ kind: 'remove-control', seed: 27921 }] },
	{
		fixture: 'forced-new-password/floating-phone-320',
		kinds: [
			{ kind: 'remove-control', seed: 0 },
			{ kind: 'strip-ids', seed: 0 },
		],
	},
	{ fixture: 'none/account-activity-log', kinds: [{ kind: 'remove-control', seed: 0 }] },
	{ fixture: 'cpf-cloud-certificate/design-system', kinds: [{ kind: 'hidden-other-page', seed: 4486 }] },
	{
		fixture: 'none/half-swap-two-screens',
		kinds: [
			{ kind: 'font-tags', seed: 0 },
			{ kind: 'remove-control', seed: 58676 },
		],
	},
];
