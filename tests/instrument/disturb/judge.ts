import { find } from '../../../lib/core/find';
import { probe } from '../../../lib/core/probe';
import type { Knowledge, Step } from '../../../lib/core/rule';
import type { Look } from '../../../lib/page/look';
import { STRANGER } from './disturb';
import type { DisturbedReading } from './disturbed-case';

type Verdict = Pick<DisturbedReading, 'outcome' | 'why' | 'targets'>;

/**
 * Right, unknown or wrong. Where the state is right, each step that could be
 * shown may find its marked element or none. A step that the fixture does not
 * mark may find anything of the page, but nothing that was brought in.
 */
export function judge(
	expected: string | null,
	read: string | null,
	{ snapshot, elements }: Look,
	marked: ReadonlyMap<string, ReadonlySet<Element>>,
	knowledge: Knowledge,
): Verdict {
	const targets = { n: 0, right: 0, wrong: 0 };
	if (read !== expected) return { outcome: read === null ? 'unknown' : 'wrong', why: read === null ? '' : `read as ${read}`, targets };
	const wrong: string[] = [];
	for (const step of knowledge.states.find(({ id }) => id === read)?.steps ?? []) {
		if (!step.target || !canShow(step)) continue;
		const index = find(snapshot, step.target);
		const element = index === null ? null : (elements[index] ?? null);
		const wanted = marked.get(step.id);
		const isRight = element !== null && wanted?.has(element) === true;
		const isWrong = element !== null && (wanted ? !isRight : Element.prototype.closest.call(element, `[${STRANGER}]`) !== null);
		if (wanted) targets.n += 1;
		if (isRight) targets.right += 1;
		if (isWrong) wrong.push(step.id);
	}
	targets.wrong = wrong.length;
	return wrong.length > 0 ? { outcome: 'wrong', why: `target of ${wrong.join(', ')}`, targets } : { outcome: 'right', why: '', targets };

	function canShow({ when }: Step): boolean {
		return when?.sees === undefined || probe(snapshot, when.sees);
	}
}
