import { fieldRole } from './field-role';
import { fold, holds, isNamed } from './fold';
import type { Target } from './rule';
import type { Seen, Snapshot } from './snapshot';

/**
 * The one thing that a target means, as an index into `snapshot.seen`, or null.
 *
 * Every way of finding it names some candidates. All ways that name any must
 * agree on exactly one; a lone way must name exactly one. Two candidates that
 * nothing tells apart, or two ways that contradict each other: null, no guess.
 */
export function find(snapshot: Snapshot, target: Target): number | null {
	const named = ways(target)
		.map((way) => indices(snapshot, (seen) => canBe(seen, target) && way(seen)))
		.filter((candidates) => candidates.length > 0);
	const { elsePress, ...rest } = target;
	if (elsePress && !snapshot.seen.some((seen) => isCalled(seen, target.press ?? []))) return find(snapshot, { ...rest, press: elsePress });
	const [first, ...others] = named;
	if (!first) return null;
	const agreed = first.filter((index) => others.every((candidates) => candidates.includes(index)));
	return agreed.length === 1 ? (agreed[0] ?? null) : null;
}

function isCalled(seen: Seen, names: readonly string[]): boolean {
	return seen.kind === 'press' && !seen.listed && names.some((name) => isNamed(seen.text, name));
}

function indices(snapshot: Snapshot, is: (seen: Seen) => boolean): number[] {
	return snapshot.seen.flatMap((seen, index) => (is(seen) ? [index] : []));
}

/** A target is one kind of thing, whatever way it is found by. */
function canBe(seen: Seen, target: Target): boolean {
	if (target.press) return seen.kind === 'press';
	if (target.field) return seen.kind === 'field';
	if (target.frame) return seen.kind === 'frame';
	return seen.kind === 'picture';
}

function ways(target: Target): ((seen: Seen) => boolean)[] {
	const { press, field, frame, picture, mark, hint } = target;
	const list: ((seen: Seen) => boolean)[] = [];
	if (press) list.push((seen) => isCalled(seen, press));
	if (field) list.push((seen) => seen.kind === 'field' && fieldRole(seen) === field);
	if (frame) list.push((seen) => seen.kind === 'frame' && frame.some((phrase) => holds(fold(seen.text), phrase)));
	if (picture) list.push((seen) => seen.kind === 'picture');
	if (hint) {
		list.push((seen) => seen.kind === 'field' && hint.some((phrase) => holds(fold(`${seen.label} ${seen.placeholder}`), phrase)));
	}
	if (mark) list.push((seen) => mark.some((name) => seen.marks.includes(name)));
	return list;
}
