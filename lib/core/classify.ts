import { hostMatches } from './host-matches';
import { inWords, probe } from './probe';
import type { Hosts, Knowledge, Probe, StateId, StateRule } from './rule';
import type { Snapshot } from './snapshot';

/** What we think a snapshot is, and why. */
export type Reading =
	| { certainty: 'sure' | 'likely'; state: StateId; evidence: string[] }
	| { certainty: 'unknown'; state: null; evidence: string[]; rivals: StateId[] };

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
	if (!rule) return { certainty: 'unknown', state: null, evidence: ['no state holds'], rivals: [] };
	if (rival) {
		return { certainty: 'unknown', state: null, evidence: ['more than one state holds'], rivals: alive.map((each) => each.id) };
	}
	const helped = rule.helps.filter((question) => probe(snapshot, question));
	const certainty = helped.length > 0 && !snapshot.truncated ? 'sure' : 'likely';
	return { certainty, state: rule.id, evidence: [...rule.must.map((q) => say('must', q)), ...helped.map((q) => say('helps', q))] };
}

/** Which gates a state fails on this snapshot; empty when it holds. For reports and for gate 1. */
export function failedGates(snapshot: Snapshot, rule: StateRule, knowledge: Pick<Knowledge, 'hosts' | 'over'>): string[] {
	return [
		...(hasHost(snapshot, rule, knowledge.hosts) ? [] : [`host ${rule.hosts.join(' / ')}`]),
		...rule.must.filter((question) => !probe(snapshot, question)).map((q) => say('must', q)),
		...nevers(rule, knowledge)
			.filter((question) => probe(snapshot, question))
			.map((q) => say('never', q)),
		...(isInFront(frontOf(snapshot), rule) ? [] : ['covered']),
	];
}

function hasHost(snapshot: Snapshot, rule: StateRule, hosts: Hosts): boolean {
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
function nevers({ id, never }: StateRule, { over }: Pick<Knowledge, 'over'>): readonly Probe[] {
	return [...never, ...over.filter(({ state }) => state !== id).map(({ shows }) => shows)];
}

/** What no layer lies over. The same snapshot where there is no layer. */
function frontOf(snapshot: Snapshot): Snapshot {
	const seen = snapshot.seen.filter(({ covered }) => covered !== true);
	return seen.length === snapshot.seen.length ? snapshot : { ...snapshot, seen };
}

/** What is in front decides: something of the state itself, or a layer that belongs to it. */
function isInFront(inFront: Snapshot, { must, layer }: StateRule): boolean {
	const seen = must.filter((question) => !('path' in question || 'title' in question));
	return seen.some((question) => probe(inFront, question)) || (layer !== undefined && probe(inFront, layer));
}

function say(gate: string, question: Probe): string {
	return `${gate}: ${inWords(question)}`;
}
