import type { Method } from '../lib/core/rule';
import type { addresses } from '../lib/knowledge';

/** Everything that a button of our pages may open. Nothing else is ever opened. */
export type Destination =
	| { site: keyof typeof addresses }
	| { page: 'welcome' | 'options' | 'practice' }
	| { page: 'sheet'; method: Method | null }
	/** The screen in this tab, as a file. */
	| { page: 'capture'; tab: number };

/** And, from the sheet alone: the steps of one way, in our own words, as a message that the person may send on. */
export type Chat = { chat: Method };
