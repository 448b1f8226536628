import type { Source } from '../core/rule';

/** A word that not everybody knows, and that our sentences cannot do without. Text is a message key. */
export interface Term {
	id: string;
	/** How the word stands in our sentences and in the names of buttons. A test holds every uncommon word against these. */
	forms: readonly string[];
	/** `<say>_title` and `<say>_text`. */
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
	{ id: 'tab', forms: ['aba', 'abas'], say: 'glossary_tab', source: LANGUAGE },
	{ id: 'remote-access', forms: ['acesso remoto'], say: 'glossary_remote_access', source: LANGUAGE },
	{ id: 'app', forms: ['aplicativo'], say: 'glossary_app', source: LANGUAGE },
	{ id: 'registered', forms: ['cadastrado', 'cadastrou', 'cadastro'], say: 'glossary_registered', source: MANUAL },
	{ id: 'certificate', forms: ['certificado digital'], say: 'glossary_certificate', source: LOGIN },
	{ id: 'cin', forms: ['CIN'], say: 'glossary_cin', source: REPORT },
	{ id: 'cnh', forms: ['CNH'], say: 'glossary_cnh', source: LANGUAGE },
	{ id: 'silver', forms: ['prata'], say: 'glossary_silver', source: MANUAL },
	{ id: 'case', forms: ['maiúscula', 'minúscula'], say: 'glossary_case', source: LANGUAGE },
	{ id: 'link', forms: ['link'], say: 'glossary_link', source: LANGUAGE },
	{ id: 'browser', forms: ['navegador'], say: 'glossary_browser', source: LANGUAGE },
	{ id: 'qr-code', forms: ['QR code'], say: 'glossary_qr_code', source: LANGUAGE },
	{ id: 'face', forms: ['reconhecimento facial'], say: 'glossary_face', source: MANUAL },
	{ id: 'scroll', forms: ['role a página', 'rolar a página'], say: 'glossary_scroll', source: LANGUAGE },
	{ id: 'symbol', forms: ['símbolo', 'símbolos'], say: 'glossary_symbol', source: LANGUAGE },
	{ id: 'sms', forms: ['SMS'], say: 'glossary_sms', source: LANGUAGE },
	{ id: 'spam', forms: ['spam'], say: 'glossary_spam', source: LANGUAGE },
	{ id: 'image-test', forms: ['teste de imagens'], say: 'glossary_image_test', source: LOGIN },
	{ id: 'two-steps', forms: ['verificação em duas etapas'], say: 'glossary_two_steps', source: REPORT },
	{ id: 'vpn', forms: ['VPN'], say: 'glossary_vpn', source: LANGUAGE },
];
