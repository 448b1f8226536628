import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Bubble } from '../../components/bubble/bubble';
import bubbleCss from '../../components/bubble/bubble.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { ask, isAlive } from '../../lib/bridge/ask';
import { keeper } from '../../lib/bridge/keeper';
import { say } from '../../lib/bridge/say';
import type { StepKind } from '../../lib/core/rule';
import { guide } from '../../lib/guide/guide';
import { knowledge } from '../../lib/knowledge';
import { SITES } from '../../lib/knowledge/sites';
import { parseMemory } from '../../lib/store/memory-schema';

/** The tag on the ring, by what there is to do. */
const TAG: Record<StepKind | 'explains', string> = {
	field: 'tag_field',
	press: 'tag_press',
	point: 'tag_point',
	solve: 'tag_solve',
	away: 'tag_press',
	panel: 'tag_press',
	explains: 'tag_explains',
};

export default defineContentScript({
	matches: SITES,
	runAt: 'document_start',
	noScriptStartedPostMessage: true,
	main(context) {
		if (window.top !== window) return;
		const kept = keeper(parseMemory);
		return guide(
			{
				page: document,
				knowledge,
				css: `${tokensCss}\n${bubbleCss}`,
				mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
				recall: kept.read,
				tell: kept.change,
				onChange: kept.listen,
				badge: (badge) => void ask({ ask: 'badge', badge }, parseMemory),
				paint: (view, into) => render(<Bubble view={view} say={say} />, into),
				tagWord: (kind) => say(TAG[kind]),
				now: () => Date.now(),
				isAlive,
			},
			context.signal,
		);
	},
});
