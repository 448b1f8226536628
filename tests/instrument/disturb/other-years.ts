import { pick } from './chance';
import { rewrite } from './change-words';
import type { Disturb } from './disturb';
import { textsOf } from './everywhere';

/** Names of one thing in different years, and where facts and rubric allow them. Without `on`: everywhere. */
interface Swap {
	on?: readonly string[];
	one: string;
	other: string;
}

const WHOLE_NAMES: readonly Swap[] = [
	{
		one: 'Continuar',
		other: 'Avançar',
		on: ['cpf', 'sign-up', 'recovery-facial-code', 'recovery-email-code', 'recovery-sms-code', 'none'],
	},
	{ one: 'Continuar', other: 'Próxima', on: ['cpf', 'none'] },
	{ one: 'Continuar', other: 'Concluir', on: ['new-password', 'none'] },
	{ one: 'Entrar', other: 'Avançar', on: ['password', 'none'] },
	{ one: 'Recuperar de outra forma', other: 'Não tenho celular', on: ['recovery-facial', 'none'] },
	{ one: 'Entrar com o gov.br', other: 'Entrar com gov.br', on: ['portal-entry', 'meu-inss-entry', 'none'] },
];
const SPELLINGS: readonly { from: RegExp; to: string }[] = [
	{ from: /e-mail/giu, to: 'email' },
	{ from: /\bemail\b/giu, to: 'e-mail' },
	{ from: /qr code/giu, to: 'QR-CODE' },
	{ from: /qr code/giu, to: 'QR Code' },
	{ from: /qr-code/giu, to: 'QR code' },
];

/** One word as pages said it in another year, in both directions. */
export const otherYears: Disturb = (page, chance, around) => {
	const texts = textsOf(page);
	const named = (name: string) => texts.filter((text) => text.data.trim().toLowerCase() === name.toLowerCase());
	const swaps = WHOLE_NAMES.filter(({ on }) => !on || on.includes(around.label)).flatMap(({ one, other }) => [
		{ found: named(one), name: other },
		{ found: named(other), name: one },
	]);
	const spellings = SPELLINGS.filter(({ from }) => texts.some((text) => text.data.search(from) !== -1));
	const changes = [
		...swaps
			.filter(({ found }) => found.length > 0)
			.map(({ found, name }) => () => {
				for (const text of found) text.data = name;
			}),
		...spellings.map(
			({ from, to }) =>
				() =>
					rewrite((text) => text.replace(from, to))(page, chance, around),
		),
	];
	pick(changes, chance)?.();
};
