import { frontOf, hasHost, isInFront, nevers, type Reading } from './classify';
import { probe } from './probe';
import type { Knowledge, Probe, StateRule } from './rule';
import type { Snapshot } from './snapshot';

/** Why a reading is what it is, a line each. For reports: a page needs the reading alone. */
export function evidence(reading: Reading, { states }: Pick<Knowledge, 'states'>): string[] {
	if (reading.certainty === 'unknown') return [reading.rivals.length === 0 ? 'no state holds' : 'more than one state holds'];
	const must = states.find(({ id }) => id === reading.state)?.must ?? [];
	return [...must.map((question) => say('must', question)), ...reading.helped.map((question) => say('helps', question))];
}

/** Which gates a state fails on this snapshot; empty when it holds. For reports and for gate 1. */
export function failedGates(snapshot: Snapshot, rule: StateRule, knowledge: Pick<Knowledge, 'hosts' | 'over'>): string[] {
	return [
		...(hasHost(snapshot, rule, knowledge.hosts) ? [] : [`host ${rule.hosts.join(' / ')}`]),
		...rule.must.filter((question) => !probe(snapshot, question)).map((question) => say('must', question)),
		...nevers(rule, knowledge)
			.filter((question) => probe(snapshot, question))
			.map((question) => say('never', question)),
		...(isInFront(frontOf(snapshot), rule) ? [] : ['covered']),
	];
}

function say(gate: string, question: Probe): string {
	return `${gate}: ${inWords(question)}`;
}

/** The question in one line. */
export function inWords(question: Probe): string {
	if ('any' in question) return question.any.map(inWords).join(' | ');
	if ('picture' in question) return 'picture';
	const [[kind, asked] = ['', '']] = Object.entries(question);
	return `${kind} ${Array.isArray(asked) ? asked.join(' / ') : String(asked)}`;
}
