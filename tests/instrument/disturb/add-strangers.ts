import { pick } from './chance';
import { type Disturb, STRANGER } from './disturb';

interface Made {
	tag: string;
	text?: string;
	attributes?: Readonly<Record<string, string>>;
	inside?: readonly Made[];
}

function make(page: Document, { tag, text = '', attributes = {}, inside = [] }: Made): HTMLElement {
	const element = page.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(text, ...inside.map((each) => make(page, each)));
	return element;
}

function bringIn(page: Document, chance: () => number, made: Made): void {
	const element = make(page, made);
	element.setAttribute(STRANGER, '');
	if (chance() < 0.3) page.body.prepend(element);
	else page.body.append(element);
}

const button = (text: string): Made => ({ tag: 'button', text, attributes: { type: 'button' } });
const link = (text: string): Made => ({ tag: 'a', text, attributes: { href: '#' } });

const COOKIES = [
	'Este site usa cookies para melhorar a sua experiência. Veja a nossa política.',
	'Utilizamos cookies essenciais e de desempenho. Você pode mudar a sua escolha quando quiser.',
	'Ao continuar, você concorda com o uso de cookies.',
];

/** Its buttons carry names that some screens' main buttons carry as well. */
export const cookieBar: Disturb = (page, chance) => {
	const accept = pick(['Aceitar cookies', 'Aceitar', 'Entendi', 'OK', 'Fechar', 'Continuar'], chance) ?? 'Aceitar';
	bringIn(page, chance, {
		tag: pick(['div', 'section', 'aside'], chance) ?? 'div',
		attributes: { style: 'position:fixed;bottom:0;left:0;right:0;background:#fff;padding:12px' },
		inside: [
			{ tag: 'p', text: pick(COOKIES, chance) ?? '' },
			...(chance() < 0.5 ? [link('Política de Cookies'), button('Gerenciar cookies')] : []),
			button(accept),
		],
	});
};

const NEWS = [
	'O portal passará por manutenção no domingo, das 2h às 6h.',
	'Sua sessão termina em 10 minutos.',
	'Novidade: agora você encontra os seus documentos na carteira.',
	'Atenção: o prazo da declaração termina na sexta-feira.',
];

export const unrelatedAlert: Disturb = (page, chance) => {
	bringIn(page, chance, { tag: 'div', text: pick(NEWS, chance) ?? '', attributes: { role: 'alert', class: 'br-message info' } });
};

export const vlibras: Disturb = (page, chance) => {
	bringIn(page, chance, {
		tag: 'div',
		attributes: { vw: '', class: 'enabled', style: 'position:fixed;right:0;top:40%' },
		inside: [
			{
				tag: 'div',
				attributes: { 'vw-access-button': '', class: 'active', role: 'button', 'aria-label': 'Conteúdo acessível em Libras' },
				inside: [{ tag: 'img', attributes: { alt: 'VLibras', width: '40', height: '40' } }],
			},
			{ tag: 'div', attributes: { 'vw-plugin-wrapper': '' }, inside: [{ tag: 'div', attributes: { class: 'vw-plugin-top-wrapper' } }] },
		],
	});
};

export const chat: Disturb = (page, chance) => {
	bringIn(page, chance, {
		tag: 'iframe',
		attributes: { title: 'Atendimento virtual', style: 'position:fixed;right:8px;bottom:8px;width:320px;height:420px' },
	});
};

const ELSEWHERE = ['Acesso à Informação', 'Ouvidoria', 'Mapa do site', 'Fale conosco', 'Perguntas frequentes', 'Redes sociais', 'Imprensa'];

/** Many links, and a list of help that quotes the names of buttons, of this screen or of others. */
export const foreignFooter: Disturb = (page, chance, { names }) => {
	const quoted = Array.from({ length: 12 }, () => pick(names, chance) ?? '').filter(Boolean);
	bringIn(page, chance, {
		// Not every page says by a tag what its foot is.
		tag: pick(['footer', 'footer', 'aside', 'nav', 'div'], chance) ?? 'footer',
		inside: [
			{ tag: 'h2', text: 'Ajuda' },
			{
				tag: 'ul',
				inside: [...ELSEWHERE, ...new Set(quoted), ...ELSEWHERE].map((text) => ({ tag: 'li', inside: [link(text)] })),
			},
		],
	});
};
