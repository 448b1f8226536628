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
	const alive = knowledge.states.filter((rule) => hasHost(snapshot, rule, knowledge.hosts) && holdsTrue(snapshot, rule));
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
export function failedGates(snapshot: Snapshot, rule: StateRule, hosts: Hosts): string[] {
	return [
		...(hasHost(snapshot, rule, hosts) ? [] : [`host ${rule.hosts.join(' / ')}`]),
		...rule.must.filter((question) => !probe(snapshot, question)).map((q) => say('must', q)),
		...rule.never.filter((question) => probe(snapshot, question)).map((q) => say('never', q)),
	];
}

function hasHost(snapshot: Snapshot, rule: StateRule, hosts: Hosts): boolean {
	return rule.hosts.some((id) => hostMatches(snapshot, hosts, id));
}

function holdsTrue(snapshot: Snapshot, rule: StateRule): boolean {
	return rule.must.every((question) => probe(snapshot, question)) && !rule.never.some((question) => probe(snapshot, question));
}

function say(gate: string, question: Probe): string {
	return `${gate}: ${inWords(question)}`;
}
