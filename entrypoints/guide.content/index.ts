import { defineContentScript } from 'wxt/utils/define-content-script';
import bubbleCss from '../../components/bubble/bubble.css?inline';
import { paintBubble } from '../../components/bubble/paint-bubble';
import tokensCss from '../../components/tokens.css?inline';
import { ask, isAlive } from '../../lib/bridge/ask';
import { keeper } from '../../lib/bridge/keeper';
import { say, sayAsBrowser } from '../../lib/bridge/say';
import { isKnownHost } from '../../lib/core/host-matches';
import { memoryParser, type ParseMemory } from '../../lib/core/memory-parser';
import { isOneOf } from '../../lib/core/shape';
import { guide } from '../../lib/guide/guide';
import { knowledge } from '../../lib/knowledge';
import { SITES } from '../../lib/knowledge/sites';

/** Where a copy of this script says whether it still lives, for a later one in the same world. A page's element could have any other name. */
const LIVES = Symbol.for('passo-certo');

export default defineContentScript({
	matches: SITES,
	runAt: 'document_start',
	main(context) {
		if (window.top !== window) return;
		const { protocol, hostname: host, port } = location;
		if (!isKnownHost({ protocol, host, port }, knowledge.hosts)) return;
		const older: unknown = Reflect.get(globalThis, LIVES);
		if (typeof older === 'function' && older() === true) return;
		Reflect.set(globalThis, LIVES, isAlive);
		// From the rules, which are here anyway: a list of their names would be loaded beside them.
		const parse = memoryParser(isOneOf(...knowledge.states.map(({ id }) => id)));
		const parseMemory: ParseMemory = (stored) => {
			const memory = parse(stored);
			// A page may have slept in the browser's cache while a chosen language was given up.
			if (memory?.preferences.language === null) sayAsBrowser();
			return memory;
		};
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
				paint: (view, into, toHelper) => paintBubble(view, into, say, toHelper),
				tagWord: (kind) => say(`tag_${kind}`),
				now: () => Date.now(),
				isAlive,
			},
			context.signal,
		);
	},
});
