import { type Journey, type Memory, NEW_MEMORY } from '../../lib/core/memory';
import type { Field, Frame, Picture, Press, Seen, Snapshot, Words } from '../../lib/core/snapshot';

/** Builders of what could be seen on a page. */
export const words = (text: string, more: Partial<Words> = {}): Words => ({ kind: 'words', role: 'plain', text, marks: [], ...more });
export const heading = (text: string): Words => words(text, { role: 'heading' });
export const alert = (text: string): Words => words(text, { role: 'alert' });
export const press = (text: string, more: Partial<Press> = {}): Press => ({
	kind: 'press',
	link: false,
	text,
	disabled: false,
	busy: false,
	marks: [],
	...more,
});
export const frame = (text: string, more: Partial<Frame> = {}): Frame => ({ kind: 'frame', text, marks: [], ...more });
export const picture = (more: Partial<Picture> = {}): Picture => ({ kind: 'picture', text: '', marks: [], ...more });
export const field = (label: string, more: Partial<Field> = {}): Field => ({
	kind: 'field',
	type: 'text',
	inputmode: '',
	autocomplete: '',
	placeholder: '',
	label,
	disabled: false,
	readonly: false,
	marks: [],
	...more,
});

export function page(seen: Seen[], more: Partial<Snapshot> = {}): Snapshot {
	return {
		protocol: 'https:',
		host: 'sso.acesso.gov.br',
		port: '',
		path: '/login',
		title: 'gov.br',
		seen,
		truncated: false,
		translated: false,
		...more,
	};
}

export const NOW = 1_700_000_000_000;

export function remembering(journey: Partial<Journey>, preferences: Partial<Memory['preferences']> = {}): Memory {
	return { journey: { ...NEW_MEMORY.journey, updatedAt: NOW, ...journey }, preferences: { ...NEW_MEMORY.preferences, ...preferences } };
}
