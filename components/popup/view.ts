import type { AtHand } from '../../lib/core/choose-ways';
import type { Method } from '../../lib/core/rule';

/** What the popup can show. Those of the first line have a tab. */
export type View =
	| { name: Tab }
	| { name: 'questions' | 'people' | 'words' | 'scam' }
	| { name: 'method'; method: Method }
	| { name: 'answer'; has: AtHand };

export const TABS = ['home', 'progress', 'check', 'more'] as const;
export type Tab = (typeof TABS)[number];

/** The tab that a view itself is, or null for the views behind a tab. */
export function tabOf(view: View): Tab | null {
	return TABS.find((tab) => tab === view.name) ?? null;
}
