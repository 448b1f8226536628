import type { Source } from '../core/rule';

/**
 * A button that our sentences name and that no rule looks for: it is not on a page,
 * or nothing depends on it. Here it has a source and a date all the same, and
 * tests/house/button-names.test.ts holds our sentences against it.
 */
interface OutsideLabel {
	label: string;
	source: Source;
}

const MANUAL: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

export const outsideLabels: readonly OutsideLabel[] = [
	// Of the app on the phone.
	{ label: 'Ler QR code', source: MANUAL },
	// On every screen of the recovery, at the left.
	{ label: 'Voltar ao início', source: MANUAL },
	// In the menu of Firefox.
	{ label: 'Fixar na barra de ferramentas', source: { from: 'Menu do Firefox', checked: '2026-11-22', confidence: 'none' } },
];
