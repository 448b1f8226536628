import { fold, holds } from './fold';
import type { ErrorRule, StateId } from './rule';
import type { Snapshot } from './snapshot';

/** A message on the page that we can explain, and where it stands in `snapshot.seen`. */
export interface NoticedError {
	rule: ErrorRule;
	index: number;
}

/** The first known message on the page, wherever it is shown and whatever its number. */
export function noticeError(snapshot: Snapshot, state: StateId | null, rules: readonly ErrorRule[]): NoticedError | null {
	for (const [index, seen] of snapshot.seen.entries()) {
		if (seen.kind !== 'words') continue;
		const text = fold(seen.text);
		const rule = rules.find((each) => isOn(each, state) && each.says.some((phrase) => holds(text, phrase)));
		if (rule) return { rule, index };
	}
	return null;
}

function isOn(rule: ErrorRule, state: StateId | null): boolean {
	return rule.on === undefined || (state !== null && rule.on.includes(state));
}
