import fc from 'fast-check';
import { type Secret, secret } from './personal.ts';

/** A page with something personal in many places. `at` stands for the text, already fit for markup; `word` for it without spaces. */
type Spot = (at: string, word: string) => string;

const SPOTS: readonly Spot[] = [
	// What a person reads.
	...[
		'h1',
		'h2',
		'p',
		'span',
		'strong',
		'label',
		'legend',
		'button',
		'li',
		'td',
		'summary',
		'div role="alert"',
		'font',
		'maria',
		'marquee',
	].map(
		(tag): Spot =>
			(at) =>
				`<${tag}>Olá, ${at}. Digite sua senha</${tag.split(' ')[0]}>`,
	),
	(at) => `<p>Enviaremos um código para<br>${at}:</p>`,
	(at) => `<p>${at.slice(0, 3)}<b>${at.slice(3)}</b></p>`,
	(at) => `<select><optgroup label="${at}"><option selected>${at}</option></optgroup></select>`,
	(at) => `<a href="#">Sair da conta de ${at}</a>`,
	// What only machines and screen readers do.
	...['aria-label', 'title', 'alt', 'placeholder', 'aria-placeholder', 'aria-roledescription', 'aria-description', 'data-cpf', 'value'].map(
		(name): Spot =>
			(at) =>
				`<input ${name}="${at}"><img ${name}="${at}"><div ${name}="${at}">Conta</div>`,
	),
	...[
		'id',
		'class',
		'name',
		'for',
		'role',
		'type',
		'lang',
		'autocomplete',
		'inputmode',
		'slot',
		'aria-labelledby',
		'aria-controls',
		'aria-current',
		'form',
	].map(
		(name): Spot =>
			(at, word) =>
				`<label ${name}="${word}">CPF</label><input ${name}="user-${at}">`,
	),
	(at) => `<button onclick="go('${at}')" style="background: url(/${at})">Continuar</button>`,
	(at) => `<!-- ${at} --><script>var user = "${at}"</script><style>.a::after { content: "${at}" }</style><noscript>${at}</noscript>`,
	(at) => `<template>${at}</template><meta name="user" content="${at}"><link rel="next" href="/${at}">`,
	(at, word) =>
		`<a href="/conta/${word}/senha?cpf=${at}#${at}">Conta</a><a href="https://${word}.example/">Ajuda</a><a href="mailto:${at}">E-mail</a>`,
	(at) =>
		`<form action="/login?u=${at}"><input type="hidden" name="t" value="${at}"><input type="submit" value="Entrar como ${at}"></form>`,
	(at) => `<iframe title="${at}" src="/${at}" name="${at}" srcdoc="${at}"></iframe><object data="/${at}">${at}</object>`,
	(at) => `<svg role="img" aria-label="${at}"><title>${at}</title><text>${at}</text></svg><math><mtext>${at}</mtext></math>`,
	(at) => `<img src="/foto.png?${at}" srcset="/${at} 2x" alt="Foto de ${at}" width="200" height="200">`,
	(_, word) => `<x-${word.toLowerCase().replace(/[^a-z0-9]/gu, '-')}>Conta</x-${word.toLowerCase().replace(/[^a-z0-9]/gu, '-')}>`,
	// Where somebody has typed.
	(at) =>
		`<textarea>${at}</textarea><div contenteditable="true">${at}</div><div contenteditable>${at}</div><span role="textbox">${at}</span>`,
	(at) => `<datalist><option value="${at}">${at}</option></datalist><output>${at}</output><meter>${at}</meter><progress>${at}</progress>`,
	// Behind a shadow root, in a window, out of sight.
	(at) =>
		`<x-app><template shadowrootmode="open"><h2 title="${at}" id="${at}">${at}</h2><slot name="${at}"></slot></template>${at}</x-app>`,
	(at) => `<dialog open aria-modal="true"><h2>${at}</h2><button>Ok</button></dialog>`,
	(at) =>
		`<div hidden>${at}</div><div style="display: none">${at}</div><div style="display: contents">${at}</div><div style="height: 0">${at}<b style="position: fixed">${at}</b></div>`,
	(at) => `<table><caption>${at}</caption><tr><th>${at}</th></tr></table><dl><dt>${at}</dt><dd>${at}</dd></dl>`,
];

export interface PlantedPage {
	html: string;
	path: string;
	traces: readonly string[];
}

const spot = fc.tuple(fc.constantFrom(...SPOTS), secret);

export const plantedPage: fc.Arbitrary<PlantedPage> = fc
	.tuple(fc.array(spot, { minLength: 3, maxLength: 8 }), secret, fc.constantFrom('/login', '/conta/', '/#/'))
	.map(([spots, inHead, path]) => ({
		html: `<!doctype html><html lang="pt-br" class="${plain(inHead)}"><head><title>gov.br - ${plain(inHead)}</title></head><body id="${plain(inHead)}">${spots
			.map(([write, each]) => write(plain(each), plain(each).replace(/\s/gu, '')))
			.join('\n')}</body></html>`,
		path: `${path}${inHead.text.replace(/[\s@]/gu, '/')}`,
		traces: [...new Set([inHead, ...spots.map(([, each]) => each)].flatMap(({ traces }) => traces))],
	}));

/** All that is planted is free of signs with a meaning in markup. */
function plain({ text }: Secret): string {
	return text.replace(/[<>&"']/gu, '');
}
