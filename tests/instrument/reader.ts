import { advise, NOTHING_YET } from '../../lib/core/advise';
import { classify } from '../../lib/core/classify';
import { evidence, failedGates } from '../../lib/core/evidence';
import { find } from '../../lib/core/find';
import { NEW_MEMORY } from '../../lib/core/memory';
import type { Goal, Way } from '../../lib/core/rule';
import { sayOf } from '../../lib/core/say-of';
import { knowledge } from '../../lib/knowledge';
import { look } from '../../lib/page/look';
import { pointable } from '../../lib/page/pointable';

/** What the real look sees on the page that it is run in, for reports. */
export interface PageReading {
	url: string;
	state: string | null;
	reading: string;
	evidence: string[];
	/** States whose every gate is met; more than one makes the reading unknown. */
	alive: string[];
	advice: { step: string; say: string } | null;
	target: { tag: string; id: string; text: string; box: { x: number; y: number; width: number; height: number } } | null;
	/** For each `data-expect`: what the step's target was found to be. */
	targets: { step: string; found: 'right' | 'none' | 'wrong' }[];
	/** Gates that fail, by state. */
	gates: Record<string, string[]>;
	ms: number;
	seen: number;
}

export function readPage(goal: Goal | null, way: Way | null): PageReading {
	const expected = markedIn(document).flatMap((element) =>
		(element.getAttribute('data-expect') ?? '').split(/\s+/u).map((step) => ({ step, element })),
	);
	for (const { element } of expected) element.removeAttribute('data-expect');
	const started = performance.now();
	const { snapshot, elements } = look(document);
	const reading = classify(snapshot, knowledge);
	const ms = performance.now() - started;
	const memory = { ...NEW_MEMORY, journey: { ...NEW_MEMORY.journey, goal, way } };
	const advice = advise(reading, snapshot, memory, NOTHING_YET, knowledge);
	const index = advice.show === 'bubble' && advice.target !== null ? advice.target : null;
	const element = index === null ? null : (elements[index] ?? null);
	const steps = knowledge.states.find((rule) => rule.id === reading.state)?.steps ?? [];
	return {
		url: location.href,
		state: reading.state,
		reading: reading.certainty,
		evidence: evidence(reading, knowledge),
		alive: knowledge.states.filter((rule) => failedGates(snapshot, rule, knowledge).length === 0).map((rule) => rule.id),
		advice: advice.show === 'bubble' ? { step: advice.step.id, say: sayOf(advice.step) } : null,
		target: element && pointable(element, null) === 'ok' ? inWords(element) : null,
		targets: expected.map(({ step, element: wanted }) => {
			const found = steps
				.flatMap((each) => (each.id === step && each.target ? [find(snapshot, each.target)] : []))
				.find((each) => each !== null);
			return { step, found: found === undefined || found === null ? 'none' : elements[found] === wanted ? 'right' : 'wrong' };
		}),
		gates: Object.fromEntries(knowledge.states.map((rule) => [rule.id, failedGates(snapshot, rule, knowledge)])),
		ms,
		seen: snapshot.seen.length,
	};
}

/** Also inside the page's open shadow roots. */
function markedIn(root: ParentNode): Element[] {
	const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? markedIn(shadowRoot) : []));
	return [...root.querySelectorAll('[data-expect]'), ...inner];
}

function inWords(element: Element): PageReading['target'] {
	const { x, y, width, height } = element.getBoundingClientRect();
	const text = element.matches('input, textarea') ? '' : (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 80);
	return { tag: element.localName, id: element.id, text, box: { x, y, width, height } };
}
