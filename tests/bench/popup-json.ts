import type { Opening } from './popup-stage.ts';
import type { Setting } from './setting.ts';
import { type Spread, spread } from './spread.ts';

/** Ours, and what the browser itself needs: the same extension with a heading and a button in its popup, and no script. */
export const POPUPS = ['passo-certo', 'empty-popup'] as const;

type ByPopup = Record<(typeof POPUPS)[number], Spread>;

/** The popup's times from opening to opening, in `--json` and in docs/performance.json. */
export interface PopupJson {
	painted_ms: ByPopup;
	shown_ms: ByPopup;
	painted_since_press_ms: ByPopup;
	openings: number;
	/** It may have been measured by itself. */
	setting: Setting;
}

export function popupJson(openings: readonly { own: Opening; empty: Opening }[], setting: Setting): PopupJson {
	const both = (pick: (opening: Opening) => number): ByPopup => ({
		'passo-certo': spread(openings.map(({ own }) => pick(own))),
		'empty-popup': spread(openings.map(({ empty }) => pick(empty))),
	});
	return {
		painted_ms: both(({ painted }) => painted),
		shown_ms: both(({ shown }) => shown),
		painted_since_press_ms: both(({ sincePress }) => sincePress),
		openings: openings.length,
		setting,
	};
}
