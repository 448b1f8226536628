import type { Way } from '../lib/core/rule';
import { bankIcon, chatTextIcon, envelopeSimpleIcon, type IconShapes, scanSmileyIcon, usersThreeIcon } from './icons';

/** The picture beside each way, in every place that names it. */
export const wayIcons: Record<Way, IconShapes> = {
	facial: scanSmileyIcon,
	bank: bankIcon,
	email: envelopeSimpleIcon,
	sms: chatTextIcon,
	person: usersThreeIcon,
};
