import type { MethodFacts } from '../../lib/knowledge';
import type { Say } from '../say';
import { typedHost } from './login-hosts';

/** The steps of one way in as few letters as will do: every letter makes the squares of a QR code smaller. */
export function stepsInCode(facts: MethodFacts, say: Say): string {
	return [
		say(`guards_${facts.guards}`),
		say('sheet_open_site', typedHost),
		...facts.steps.map((step, index) => `${index + 1}. ${shortQuotes(say(step))}`),
		say('independent'),
	].join('\n');
}

/** One byte each instead of three. */
function shortQuotes(sentence: string): string {
	return sentence.replaceAll(/[“”]/gu, '"');
}
