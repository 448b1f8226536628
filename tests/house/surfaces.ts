import type { Step } from '../../lib/core/rule';
import { sayOf, sayOfError } from '../../lib/core/say-of';
import { knowledge } from '../../lib/knowledge';
import { messages } from './portuguese';

/** Where a person meets a sentence. What the sheet repeats from the methods counts in both places. */
const saysOf = (steps: readonly Step[]): ReadonlySet<string> => new Set(steps.map(sayOf));
const STEPS = saysOf(knowledge.states.flatMap((rule) => rule.steps));
const PANELS = saysOf(Object.values(knowledge.panels));
const ERRORS: ReadonlySet<string> = new Set(knowledge.errors.map(sayOfError));

const BELONGS: Record<string, (key: string) => boolean> = {
	'bubble: steps': (key) => STEPS.has(ownerOf(key)),
	'bubble: panels': (key) => PANELS.has(ownerOf(key)),
	'bubble: errors': (key) => ERRORS.has(ownerOf(key)),
	'bubble: buttons, signs': (key) =>
		/^(choice|control|tag|obstacle|launcher)_|^(guards_code|guards_password|progress|not_seen|guide_region|independent|address)$/u.test(
			key,
		),
	'popup, progress': (key) => /^(popup|stage|people)_/u.test(key),
	methods: (key) => /^(facial|bank|email|sms|need|step|fail|note)_|^person_(name|hint)$|^guards_bank$/u.test(key),
	glossary: (key) => /^(glossary|words)_/u.test(key),
	'store, welcome': (key) => /^(welcome|extension|command|title)_|^lang$/u.test(key),
	'whose address': (key) => key.startsWith('verdict_'),
	sheet: (key) => /^(sheet|need|step)_/u.test(key),
	practice: (key) => key.startsWith('practice_'),
	'telling of a changed screen': (key) => key.startsWith('capture_'),
	options: (key) => key.startsWith('options_'),
};

/** `typeCpf` of `typeCpf_text`, `typeCpf_list1`, `typeCpf_choice_typed`; nothing of other keys. */
function ownerOf(key: string): string {
	return /^(?<say>\w+?)_(title|text|note|list\d|choice_\w+)$/u.exec(key)?.groups?.say ?? '';
}

/** What a helper is told stands where everybody is told something else. */
const forAll = (key: string): string => key.replace(/(_(?:title|text|code|password))_helper$/u, '$1');

export const surfaces: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(BELONGS).map(([surface, belongs]) => [surface, [...messages.keys()].filter((key) => belongs(forAll(key)))]),
);
export const unplaced: readonly string[] = [...messages.keys()].filter(
	(key) => !Object.values(BELONGS).some((belongs) => belongs(forAll(key))),
);
