import type { Reading } from './classify';
import { find } from './find';
import { hostMatches } from './host-matches';
import type { Memory } from './memory';
import { type NoticedError, noticeError } from './notice-error';
import { probe } from './probe';
import { type Progress, progressOf } from './progress';
import type { ChoiceId, Knowledge, PanelId, StateId, StateRule, Step, When } from './rule';
import { sayOfError } from './say-of';
import type { Snapshot } from './snapshot';

/** What the person did in the bubble on this look at the page. Forgotten when the page becomes another. */
export interface Here {
	/** Ids of steps and errors that the person has dealt with. */
	done: readonly string[];
	asked: PanelId | null;
}

export const NOTHING_YET: Here = { done: [], asked: null };

/** One step to point at, a panel without a target, the small launcher, or silence. */
export type Advice =
	| { show: 'nothing' }
	| { show: 'launcher'; progress: Progress | null }
	| {
			show: 'bubble';
			state: StateId | null;
			step: Step;
			/** Index of the element to point at, or null where there is none to point at. */
			target: number | null;
			/** Index of a message of the page to explain. */
			explains: number | null;
			/** The step has a target, but the page shows none that it could be. */
			missing: boolean;
			progress: Progress | null;
			choices: readonly ChoiceId[];
	  };

/** A panel over the step. What else can be asked for is answered by the steps of the state. */
type PanelOver = Exclude<PanelId, 'resend' | 'offer' | 'unknown' | 'translated'>;
const PANELS_OVER: ReadonlySet<PanelId> = new Set<PanelOver>(['stuck', 'person', 'scam', 'not-arrived', 'no-button', 'back']);

function isPanelOver(asked: PanelId | null): asked is PanelOver {
	return asked !== null && PANELS_OVER.has(asked);
}

/** The one next thing to do. */
export function advise(reading: Reading, snapshot: Snapshot, memory: Memory, here: Here, knowledge: Knowledge): Advice {
	const { journey, preferences } = memory;
	const progress = progressOf(journey, reading.state, knowledge);
	const rule = knowledge.states.find((each) => each.id === reading.state);
	if (journey.hidden) return isQuiet(snapshot, memory, knowledge) ? { show: 'nothing' } : { show: 'launcher', progress };
	if (!rule) return adviseUnknown(snapshot, memory, here, progress, knowledge);
	if (isPanelOver(here.asked)) return panel(here.asked, rule, memory, progress, knowledge);
	if (journey.goal === null) {
		return preferences.offers || here.asked === 'offer'
			? panel('offer', rule, memory, null, knowledge)
			: quietly(snapshot, memory, knowledge);
	}
	const error = noticeError(snapshot, rule.id, knowledge.errors);
	if (error && !here.done.includes(error.rule.id)) return explain(error, rule.id, memory, progress);
	const step = rule.steps.find((each) => !isDone(each, here) && applies(each.when ?? {}, snapshot, memory, here));
	if (!step) return panel('person', rule, memory, progress, knowledge);
	const target = step.target && reading.certainty === 'sure' ? find(snapshot, step.target) : null;
	return {
		show: 'bubble',
		state: rule.id,
		step,
		target,
		explains: null,
		missing: step.target !== undefined && target === null,
		progress,
		choices: offered(step.choices ?? [], memory),
	};
}

/** On the login's own hosts an unknown screen gets the launcher; elsewhere only a journey under way does. */
function adviseUnknown(snapshot: Snapshot, memory: Memory, here: Here, progress: Progress | null, knowledge: Knowledge): Advice {
	if (isQuiet(snapshot, memory, knowledge)) return { show: 'nothing' };
	if (here.asked === null) return { show: 'launcher', progress };
	const reason = snapshot.translated ? 'translated' : 'unknown';
	return panel(here.asked === 'person' || here.asked === 'back' ? here.asked : reason, null, memory, progress, knowledge);
}

function quietly(snapshot: Snapshot, memory: Memory, knowledge: Knowledge): Advice {
	return isQuiet(snapshot, memory, knowledge) ? { show: 'nothing' } : { show: 'launcher', progress: null };
}

function isQuiet(snapshot: Snapshot, memory: Memory, knowledge: Knowledge): boolean {
	if (hostMatches(snapshot, knowledge.hosts, 'any-acesso')) return false;
	const ours = hostMatches(snapshot, knowledge.hosts, 'portal') || hostMatches(snapshot, knowledge.hosts, 'meu-inss');
	return !ours || memory.journey.goal === null;
}

function panel(
	id: Exclude<PanelId, 'resend'>,
	rule: StateRule | null,
	memory: Memory,
	progress: Progress | null,
	knowledge: Knowledge,
): Advice {
	const step = knowledge.panels[id];
	const choices = id === 'stuck' && rule ? [...rule.stuck, ...(step.choices ?? [])] : (step.choices ?? []);
	return {
		show: 'bubble',
		state: rule?.id ?? null,
		step,
		target: null,
		explains: null,
		missing: false,
		progress,
		choices: offered(choices, memory),
	};
}

function explain({ rule, index }: NoticedError, state: StateId, memory: Memory, progress: Progress | null): Advice {
	const step: Step = { id: rule.id, kind: 'message', say: sayOfError(rule) };
	return {
		show: 'bubble',
		state,
		step,
		target: null,
		explains: index,
		missing: false,
		progress,
		choices: offered(rule.choices, memory),
	};
}

/** “Já tenho o código” ends every wait for it, wherever it is pressed. */
function isDone(step: Step, { done }: Here): boolean {
	return done.includes(step.id) || (done.includes('have-code') && step.choices?.includes('have-code') === true && step.kind === 'away');
}

function applies(when: When, snapshot: Snapshot, { journey }: Memory, here: Here): boolean {
	return (
		(when.goal === undefined || (journey.goal !== null && when.goal.includes(journey.goal))) &&
		(when.way === undefined || when.way.includes(journey.way ?? 'none')) &&
		(when.lost === undefined || when.lost.some((method) => journey.lost.includes(method))) &&
		(when.passed === undefined || when.passed.some((state) => journey.passed.some((each) => each.state === state))) &&
		(when.sees === undefined || probe(snapshot, when.sees)) &&
		(when.lacks === undefined || !probe(snapshot, when.lacks)) &&
		(when.asked === undefined || when.asked === here.asked)
	);
}

/** A means that is out of reach is not offered again. */
function offered(choices: readonly ChoiceId[], { journey }: Memory): readonly ChoiceId[] {
	const gone = new Set<string>(journey.lost.flatMap((method) => [`use-${method}`, `lost-${method}`]));
	return choices.filter((choice) => !gone.has(choice));
}
