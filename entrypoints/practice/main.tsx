import { render } from 'preact';
import { browser } from 'wxt/browser';
import bubbleCss from '../../components/bubble/bubble.css?inline';
import { paintBubble } from '../../components/bubble/paint-bubble';
import { inLanguage } from '../../components/in-language';
import belowBannerCss from '../../components/practice/below-banner.css?inline';
import { placeOf } from '../../components/practice/places';
import { PracticePage } from '../../components/practice/practice-page';
import { isEnd, type ScreenId } from '../../components/practice/screen-id';
import { firstStart, neighbourOf, type Start, startAt } from '../../components/practice/starts';
import { isTrouble } from '../../components/practice/troubles';
import type { WayProps } from '../../components/practice/way';
import { SayContext } from '../../components/say';
import tokensCss from '../../components/tokens.css?inline';
import { applyDisplay } from '../../components/use-display';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import { speak } from '../../lib/bridge/speak';
import { advance } from '../../lib/core/advance';
import { type Memory, NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { progressOf, stagesOf } from '../../lib/core/progress';
import { guide, type Ports } from '../../lib/guide/guide';
import { knowledge } from '../../lib/knowledge';
import '../../components/page.css';
import '../../components/practice/practice.css';

const root = document.getElementById('root');

/** What every rehearsal begins with: nothing, drawn as the person likes it. */
let fresh: Memory = NEW_MEMORY;
/** All that this page knows. It is gone with the page. */
let memory: Memory = fresh;
let screen: ScreenId = firstStart.screen;
let visit = 0;
let guiding = new AbortController();
/** Where the person was before asking “E se…?”, and what was remembered there. */
let askedFrom: { screen: ScreenId; memory: Memory } | null = null;
/** The screen that is shown alone, as it was when somebody began to show it. */
let shownFrom: ScreenId | null = null;

const ports: Ports = {
	page: document,
	practice: true,
	place: () => placeOf(screen),
	knowledge,
	css: `${tokensCss}\n${bubbleCss}\n${belowBannerCss}`,
	mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
	recall: () => Promise.resolve(memory),
	tell: (event) => {
		// Nothing is kept here, so there is nothing to erase: who has finished has finished.
		if (event.type === 'erase') end();
		else memory = advance(memory, event, Date.now());
		draw();
		return Promise.resolve(memory);
	},
	onChange: () => {},
	badge: () => {},
	paint: (view, into) => paintBubble(view, into, say),
	tagWord: (kind) => say(`tag_${kind}`),
	now: () => Date.now(),
	isAlive: () => true,
};

function draw(): void {
	if (!root) return;
	render(
		<SayContext.Provider value={say}>
			<PracticePage
				screen={screen}
				visit={visit}
				way={wayOf(memory)}
				isShown={shownFrom !== null}
				goal={memory.journey.goal}
				go={go}
				onAsk={ask}
				onReturn={askedFrom && comeBack}
				onTurn={(steps) => show(neighbourOf(screen, steps))}
				onBack={back}
				onShow={() => show(screen)}
				onStart={start}
				onRestart={() => start(firstStart)}
				onLeave={() => void leave()}
			/>
		</SayContext.Provider>,
		root,
	);
}

function wayOf({ journey }: Memory): WayProps {
	const passed = journey.passed.map((each) => each.state);
	const at = progressOf(journey, passed.at(-1) ?? null, knowledge)?.at ?? 0;
	return { stages: stagesOf(journey, knowledge), at, passed };
}

function go(to: ScreenId): void {
	if (!isTrouble(to)) askedFrom = null;
	screen = to;
	visit += 1;
	if (isEnd(to)) guiding.abort();
	draw();
}

/** A rehearsal from here on, with a guide that knows nothing of the one before. */
function start({ screen: first, events }: Start): void {
	memory = events.reduce((before, event) => advance(before, event, Date.now()), fresh);
	askedFrom = null;
	lookAt(first);
}

/** What may go wrong, where the person is and on the way that was chosen. */
function ask(to: ScreenId): void {
	askedFrom = { screen, memory };
	lookAt(to);
}

/** Back on the way as it was: what was answered to the trouble has not happened. */
function comeBack(): void {
	if (!askedFrom) return;
	memory = askedFrom.memory;
	lookAt(askedFrom.screen);
}

/** Another screen, with a guide that remembers the way and nothing of what was done on the last screen. */
function lookAt(to: ScreenId): void {
	guiding.abort();
	guiding = new AbortController();
	go(to);
	if (!isEnd(to)) void guide(ports, guiding.signal);
}

function end(): void {
	memory = fresh;
	go('signed-in');
}

/** A screen alone, for as long as somebody wants to speak about it. Where the rehearsal was is not forgotten. */
function show(to: ScreenId): void {
	guiding.abort();
	shownFrom ??= screen;
	document.documentElement.toggleAttribute('data-shown', true);
	if (to !== screen) visit += 1;
	screen = to;
	draw();
}

/** Back to where the rehearsal was, or to a rehearsal from the screen that is shown now. */
function back(): void {
	const isSame = shownFrom === screen;
	shownFrom = null;
	document.documentElement.toggleAttribute('data-shown', false);
	if (!isSame && !isEnd(screen)) {
		start(startAt(screen));
		return;
	}
	draw();
	if (isEnd(screen)) return;
	guiding = new AbortController();
	void guide(ports, guiding.signal);
}

async function leave(): Promise<void> {
	const tab = await browser.tabs.getCurrent();
	if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const kept = await keeper(parseMemory).read();
if (kept) {
	const { text, contrast } = kept.preferences;
	fresh = { ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, text, contrast } };
	applyDisplay({ text, contrast });
}
await speak(kept?.preferences.language ?? null);
inLanguage('practice', say);
// A browser may keep a page that was left, and show it again: what was typed is gone by then.
addEventListener('pagehide', () => {
	visit += 1;
	draw();
});
start(firstStart);
