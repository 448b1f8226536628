import { hostMatches } from './host-matches';
import { probe } from './probe';
import type { Hosts, Knowledge, Probe, StateId, StateRule } from './rule';
import type { Snapshot } from './snapshot';

/** What we think a snapshot is, and what beside its rule's `must` speaks for it. `evidence` has it in words. */
export type Reading =
	| { certainty: 'sure' | 'likely'; state: StateId; helped: readonly Probe[] }
	| { certainty: 'unknown'; state: null; rivals: readonly StateId[] };

/**
 * A state holds when every `must` is met and no `never` is. `helps` decides
 * between sure and likely, never between states. Two states alive: unknown.
 */
export function classify(snapshot: Snapshot, knowledge: Knowledge): Reading {
	const inFront = frontOf(snapshot);
	const alive = knowledge.states.filter(
		(rule) => hasHost(snapshot, rule, knowledge.hosts) && holdsTrue(snapshot, inFront, rule, knowledge),
	);
	const [rule, rival] = alive;
	if (!rule || rival) return { certainty: 'unknown', state: null, rivals: alive.map((each) => each.id) };
	const helped = rule.helps.filter((question) => probe(snapshot, question));
	const certainty = helped.length > 0 && !snapshot.truncated ? 'sure' : 'likely';
	return { certainty, state: rule.id, helped };
}

export function hasHost(snapshot: Snapshot, rule: StateRule, hosts: Hosts): boolean {
	return rule.hosts.some((id) => hostMatches(snapshot, hosts, id));
}

function holdsTrue(snapshot: Snapshot, inFront: Snapshot, rule: StateRule, knowledge: Pick<Knowledge, 'over'>): boolean {
	return (
		rule.must.every((question) => probe(snapshot, question)) &&
		!nevers(rule, knowledge).some((question) => probe(snapshot, question)) &&
		isInFront(inFront, rule)
	);
}

/** What lies over every page forbids every state but its own. */
export function nevers({ id, never }: StateRule, { over }: Pick<Knowledge, 'over'>): readonly Probe[] {
	return [...never, ...over.filter(({ state }) => state !== id).map(({ shows }) => shows)];
}

/** What no layer lies over. The same snapshot where there is no layer. */
export function frontOf(snapshot: Snapshot): Snapshot {
	const seen = snapshot.seen.filter(({ covered }) => covered !== true);
	return seen.length === snapshot.seen.length ? snapshot : { ...snapshot, seen };
}

/** What is in front decides: something of the state itself, or a layer that belongs to it. */
export function isInFront(inFront: Snapshot, { must, layer }: StateRule): boolean {
	const seen = must.filter((question) => !('path' in question || 'title' in question));
	return seen.some((question) => probe(inFront, question)) || (layer !== undefined && probe(inFront, layer));
}
