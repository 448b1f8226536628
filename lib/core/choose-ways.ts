import type { Way } from './rule';

/** The five answers to “O que você tem agora?”. */
export interface AtHand {
	/** A phone with the gov.br app, one's own or another person's. */
	app: boolean;
	/** A document whose photo the government knows: CNH, título de eleitor or CIN. */
	photo: boolean;
	/** The app or internet banking of a bank, working. */
	bank: boolean;
	/** The inbox of the e-mail on file. */
	inbox: boolean;
	/** The phone number on file receives messages. */
	number: boolean;
}

/**
 * The ways open to this person, best first: those that need no old contact come
 * first, and a person to turn to always closes the list. After the face check a
 * code may still be sent to the contact on file, so without one a bank goes first.
 */
export function chooseWays(has: AtHand): readonly Way[] {
	const face = has.app && has.photo;
	const contact = has.inbox || has.number;
	const ways: Way[] = [];
	if (face && contact) ways.push('facial');
	if (has.bank) ways.push('bank');
	if (face && !contact) ways.push('facial');
	if (has.inbox) ways.push('email');
	if (has.number) ways.push('sms');
	return [...ways, 'person'];
}
