import type { Journey } from './memory';
import type { Knowledge, Stage, StateId } from './rule';

/** Where the person is: stage `at` of `of`, both from 1. */
export interface Progress {
	at: number;
	of: number;
}

/** The stages that lie between this person and the goal. Empty without a goal. */
export function stagesOf(journey: Journey, knowledge: Knowledge): readonly Stage[] {
	if (journey.goal === null) return [];
	if (journey.goal !== 'recover') return knowledge.paths[journey.goal];
	return knowledge.paths[journey.way ?? 'recover'];
}

/** Screens that are no stage of their own (a picture test, a message) keep the last stage. */
export function progressOf(journey: Journey, state: StateId | null, knowledge: Knowledge): Progress | null {
	const stages = stagesOf(journey, knowledge);
	if (isRecovered(journey, state)) return { at: stages.length, of: stages.length };
	const recent = [state, ...journey.passed.map((each) => each.state).reverse()];
	for (const each of recent) {
		const index = stages.findIndex((stage) => each !== null && stage.states.includes(each));
		if (index !== -1) return { at: index + 1, of: stages.length };
	}
	return null;
}

/** The new password screen lies behind, and what came after it is the login again. */
function isRecovered(journey: Journey, state: StateId | null): boolean {
	const isBack = state === 'cpf' || state === 'meu-inss-entry' || state === 'portal-entry';
	return journey.goal === 'recover' && isBack && journey.passed.some((each) => each.state === 'new-password');
}
