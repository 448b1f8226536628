import { frontOf, hasHost, isInFront, nevers, type Reading } from './classify';
import { find } from './find';
import { probe } from './probe';
import type { Knowledge, StateId, StateRule } from './rule';
import type { Snapshot } from './snapshot';

/** A state that nearly holds, and which of its gates do not: by their place in the rule. */
export interface Near {
	state: StateId;
	/** Of `must`: not seen. */
	missing: number[];
	/** Of `never`, with what lies over every page after them: seen. */
	forbidden: number[];
	covered: boolean;
}

/** Why the guide is silent, in ids and numbers. Nothing in it comes from the page. */
export interface ScreenReport {
	state: StateId | null;
	certainty: Reading['certainty'];
	truncated: boolean;
	translated: boolean;
	near: Near[];
	/** Steps of the state whose target the page does not have, by their place in the rule. */
	unfound: number[];
}

const NEAREST = 3;

export function reportOn(snapshot: Snapshot, reading: Reading, knowledge: Knowledge): ScreenReport {
	const rule = knowledge.states.find(({ id }) => id === reading.state);
	return {
		state: reading.state,
		certainty: reading.certainty,
		truncated: snapshot.truncated,
		translated: snapshot.translated,
		near: rule ? [] : nearest(snapshot, knowledge),
		unfound: rule ? placesOf(rule.steps, ({ target }) => target !== undefined && find(snapshot, target) === null) : [],
	};
}

function nearest(snapshot: Snapshot, knowledge: Knowledge): Near[] {
	return knowledge.states
		.filter((rule) => hasHost(snapshot, rule, knowledge.hosts))
		.map((rule) => near(snapshot, rule, knowledge))
		.sort((one, other) => failures(one) - failures(other))
		.slice(0, NEAREST);
}

function near(snapshot: Snapshot, rule: StateRule, knowledge: Knowledge): Near {
	return {
		state: rule.id,
		missing: placesOf(rule.must, (question) => !probe(snapshot, question)),
		forbidden: placesOf(nevers(rule, knowledge), (question) => probe(snapshot, question)),
		covered: !isInFront(frontOf(snapshot), rule),
	};
}

function failures({ missing, forbidden, covered }: Near): number {
	return missing.length + forbidden.length + Number(covered);
}

function placesOf<Each>(all: readonly Each[], is: (each: Each) => boolean): number[] {
	return all.flatMap((each, place) => (is(each) ? [place + 1] : []));
}
