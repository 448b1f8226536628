import type { Source } from '../core/rule';

/** A word that not everybody knows, and that our sentences cannot do without. Text is a message key. */
export interface Term {
	id: string;
	/** `<say>_title`, `<say>_text`, and `<say>_forms`: how the word stands in our sentences, parted by commas. */
	say: string;
	source: Source;
}

/** What the word means to everybody, not only on Gov.br: nothing to look up there. */
const LANGUAGE: Source = { from: 'Uso geral da palavra', checked: '2026-11-25', confidence: 'none' };
const MANUAL: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };
const REPORT: Source = { from: 'Relato público', checked: '2026-11-22', confidence: 'C' };
const LOGIN: Source = { from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026', checked: '2026-11-22', confidence: 'B' };

/** In the order of the alphabet, as people look words up. */
export const glossary: readonly Term[] = [
	{ id: 'tab', say: 'glossary_tab', source: LANGUAGE },
	{ id: 'remote-access', say: 'glossary_remote_access', source: LANGUAGE },
	{ id: 'app', say: 'glossary_app', source: LANGUAGE },
	{ id: 'registered', say: 'glossary_registered', source: MANUAL },
	{ id: 'certificate', say: 'glossary_certificate', source: LOGIN },
	{ id: 'cin', say: 'glossary_cin', source: REPORT },
	{ id: 'cnh', say: 'glossary_cnh', source: LANGUAGE },
	{ id: 'silver', say: 'glossary_silver', source: MANUAL },
	{ id: 'case', say: 'glossary_case', source: LANGUAGE },
	{ id: 'link', say: 'glossary_link', source: LANGUAGE },
	{ id: 'browser', say: 'glossary_browser', source: LANGUAGE },
	{ id: 'qr-code', say: 'glossary_qr_code', source: LANGUAGE },
	{ id: 'face', say: 'glossary_face', source: MANUAL },
	{ id: 'scroll', say: 'glossary_scroll', source: LANGUAGE },
	{ id: 'symbol', say: 'glossary_symbol', source: LANGUAGE },
	{ id: 'sms', say: 'glossary_sms', source: LANGUAGE },
	{ id: 'spam', say: 'glossary_spam', source: LANGUAGE },
	{ id: 'image-test', say: 'glossary_image_test', source: LOGIN },
	{ id: 'two-steps', say: 'glossary_two_steps', source: REPORT },
	{ id: 'vpn', say: 'glossary_vpn', source: LANGUAGE },
];
