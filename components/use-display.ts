import { useLayoutEffect } from 'preact/hooks';
import type { Preferences } from '../lib/core/memory';

export type Display = Pick<Preferences, 'text' | 'contrast'>;

/** Our own pages are as large and as strong as the person has chosen. */
export function applyDisplay({ text, contrast }: Display): void {
	const { documentElement } = document;
	documentElement.style.setProperty('--pc-text', String(text / 100));
	documentElement.toggleAttribute('data-contrast', contrast);
}

export function useDisplay({ text, contrast }: Display): void {
	useLayoutEffect(() => applyDisplay({ text, contrast }), [text, contrast]);
}
