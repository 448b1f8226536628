import { fieldRole } from './field-role';
import { fold, foldName, holds, isNamed } from './fold';
import type { Probe } from './rule';
import type { Seen, Snapshot } from './snapshot';

/** Does the snapshot answer yes? */
export function probe(snapshot: Snapshot, question: Probe): boolean {
	if ('any' in question) return question.any.some((part) => probe(snapshot, part));
	if ('path' in question) return question.path.some((path) => samePath(snapshot.path, path));
	if ('title' in question) return question.title.some((phrase) => holds(fold(snapshot.title), phrase));
	return snapshot.seen.some((seen) => answers(seen, question));
}

type OfOneThing = Exclude<Probe, { any: readonly Probe[] } | { path: readonly string[] } | { title: readonly string[] }>;

function answers(seen: Seen, question: OfOneThing): boolean {
	if ('field' in question) return seen.kind === 'field' && fieldRole(seen) === question.field;
	if ('picture' in question) return seen.kind === 'picture';
	if ('mark' in question) return question.mark.some((mark) => seen.marks.includes(mark));
	if ('press' in question) return seen.kind === 'press' && !seen.listed && question.press.some((name) => isNamed(seen.text, name));
	if ('frame' in question) return seen.kind === 'frame' && holdsAny(seen.text, question.frame);
	if ('label' in question) return seen.kind === 'field' && holdsAny(`${seen.label} ${seen.placeholder}`, question.label);
	if ('alert' in question) return seen.kind === 'words' && seen.role === 'alert' && holdsAny(seen.text, question.alert);
	// Breadcrumbs and step bars are often links and buttons: a person reads their words all the same.
	if (seen.kind !== 'press' && (seen.kind !== 'words' || seen.role === 'alert')) return false;
	return 'line' in question ? isLine(seen.text, question.line) : holdsAny(unquoted(seen.text), question.words);
}

/** What stands in quotation marks is another screen’s text: help pages and chats quote them word by word. */
function unquoted(text: string): string {
	return /[“"«]/u.test(text) ? text.replace(/[“"«][^“”"«»]*[”"»]/gu, ' ') : text;
}

/** “2 Confirmar código” is the line “Confirmar código”. */
function isLine(text: string, lines: readonly string[]): boolean {
	const name = foldName(text);
	return lines.some((each) => {
		const line = foldName(each);
		return name.endsWith(line) && /^(\d+\P{L}*)?$/u.test(name.slice(0, -line.length));
	});
}

function holdsAny(text: string, phrases: readonly string[]): boolean {
	const folded = fold(text);
	return phrases.some((phrase) => holds(folded, phrase));
}

function samePath(path: string, wanted: string): boolean {
	return path.replace(/\/+$/u, '').toLowerCase() === wanted.replace(/\/+$/u, '').toLowerCase();
}
