import type { MethodFacts } from '../../lib/knowledge';
import type { Say } from '../say';
import { entryHost, typedHost } from './login-hosts';

/** The steps of one way as a message: what no caller may hear comes first, and only names of buttons are bold, as WhatsApp writes bold. */
export function stepsMessage(facts: MethodFacts, say: Say): string {
	const parts = [
		[say(`guards_${facts.guards}`)],
		[say(`sheet_title_${facts.id}`)],
		[say('sheet_open_site', typedHost), say('sheet_entry', entryHost)],
		[`${say('sheet_needs')} ${facts.needs.map((need) => say(need)).join(' ')}`],
		facts.steps.map((step, index) => `${index + 1}. ${boldNames(say(step))}`),
		[say('sheet_person')],
		[`${say('extension_name')}. ${say('independent')}`],
	];
	return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function boldNames(sentence: string): string {
	return sentence.replaceAll(/“([^”]+)”/gu, '*$1*');
}
