/** What a step may tell a person to do. Closed on purpose: a new verb is a new thing that somebody has to know how to do. */
const IMPERATIVES: ReadonlySet<string> = new Set(
	[
		'abra anote apague aperte aponte autorize confira copie crie cuide deixe desligue diga digite entre escolha escreva espere faça fale feche',
		'guarde leia leve ligue misture mostre olhe pare peça pegue preencha procure repita responda role saia siga toque troque use veja volte',
	]
		.join(' ')
		.split(' '),
);

export function isImperative(word: string): boolean {
	return IMPERATIVES.has(word.toLowerCase());
}
