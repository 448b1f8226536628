export interface View {
	name: string;
	page: 'popup' | 'address' | 'welcome' | 'options' | 'practice' | 'sheet' | 'capture';
	/** What is pressed there first, one after the other: selectors, because the words differ from language to language. */
	press: readonly string[];
}

const tab = (at: number) => `.tab:nth-child(${at})`;
const way = (at: number) => `.rows .row:nth-child(${at})`;
const popup = (name: string, ...press: string[]): View => ({ name: `popup-${name}`, page: 'popup', press });

/** Every page of the extension, and the views of the popup. */
export const views: readonly View[] = [
	popup('home'),
	popup('questions', '.row-first'),
	popup('facial', way(1)),
	popup('bank', way(2)),
	popup('email', way(3)),
	popup('sms', way(4)),
	popup('people', way(5)),
	popup('progress', tab(2)),
	popup('check', tab(3)),
	popup('more', tab(4)),
	{ name: 'address', page: 'address', press: [] },
	{ name: 'welcome', page: 'welcome', press: [] },
	{ name: 'options', page: 'options', press: [] },
	{ name: 'practice', page: 'practice', press: [] },
	{ name: 'sheet', page: 'sheet', press: [] },
	{ name: 'capture', page: 'capture', press: [] },
];
