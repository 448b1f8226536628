import type { Way } from '../lib/core/rule';
import type { IconName } from './icon-paths';

/** The picture beside each way, in every place that names it. */
export const wayIcons: Record<Way, IconName> = {
	facial: 'scan-smiley-duotone',
	bank: 'bank-duotone',
	email: 'envelope-simple-duotone',
	sms: 'chat-text-duotone',
	person: 'users-three-duotone',
};
