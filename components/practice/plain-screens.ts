import type { ScreenId } from './screen-id';

interface PlainScreenContent {
	/** Message key of what to make believe here. */
	sample?: string;
	heading: string;
	lines: readonly string[];
	list?: readonly string[];
	/** Without a place to go to, a button belongs to no rehearsal. */
	buttons: readonly { name: string; to?: ScreenId; main?: true }[];
}

const BACK = { name: 'Voltar ao início', to: 'cpf' } as const;
const CANCEL = { name: 'Cancelar', to: 'cpf' } as const;

const all = {
	'meu-inss-entry': {
		heading: 'Meu INSS',
		lines: ['Entre para ver seus benefícios e pedir serviços.'],
		buttons: [{ name: 'Entrar com gov.br', to: 'cpf', main: true }, { name: 'Agendar perícia' }, { name: 'Encontrar uma agência' }],
	},
	'portal-entry': {
		heading: 'O que você procura?',
		lines: ['Serviços mais acessados'],
		buttons: [{ name: 'Entrar com o gov.br', to: 'cpf', main: true }, { name: 'Consultar CPF' }, { name: 'Emitir certidão' }],
	},
	consent: {
		heading: 'Autorização de uso de dados pessoais',
		lines: ['Serviço: Meu INSS', 'Este serviço precisa utilizar as seguintes informações pessoais do seu cadastro:'],
		list: ['Identidade gov.br', 'Nome e foto', 'Endereço de e-mail', 'Número de telefone celular'],
		buttons: [
			{ name: 'Autorizar', to: 'account', main: true },
			{ name: 'Negar', to: 'meu-inss-entry' },
		],
	},
	account: {
		sample: 'practice_sample_account',
		heading: 'Sua conta',
		lines: [],
		buttons: [
			{ name: 'Dados Pessoais' },
			{ name: 'Segurança da Conta' },
			{ name: 'Privacidade' },
			{ name: 'Sair da conta', to: 'signed-in', main: true },
		],
	},
	'sign-up': {
		heading: 'Vamos criar sua conta gov.br',
		lines: ['Não encontramos uma conta para o CPF ***.***.***-**.'],
		buttons: [{ name: 'Continuar', main: true }, CANCEL],
	},
	'service-error': {
		heading: 'Serviço indisponível no momento',
		lines: ['Tente mais tarde.'],
		buttons: [BACK],
	},
	'two-factor-invitation': {
		heading: 'Ative a verificação em duas etapas',
		lines: ['Além da senha, será pedido um código gerado no aplicativo gov.br.'],
		buttons: [
			{ name: 'Ativar', main: true },
			{ name: 'Pular', to: 'consent' },
		],
	},
	'contact-confirmation': {
		heading: 'Confirme seus contatos',
		lines: ['E-mail: ma**********@ex*******', 'Celular: (**) *****-**00'],
		buttons: [
			{ name: 'Confirmar', to: 'consent', main: true },
			{ name: 'Confirmar depois', to: 'consent' },
		],
	},
	unknown: {
		sample: 'practice_sample_unknown',
		heading: 'Pesquisa de opinião',
		lines: ['De 0 a 10, qual é a sua nota para este serviço?'],
		buttons: [{ name: 'Responder depois' }, BACK],
	},
} as const satisfies Partial<Record<ScreenId, PlainScreenContent>>;

export type PlainScreenId = keyof typeof all;

/** Their words are the site's own where they are known, else as on the drawn pages of the tests. */
export const plainScreens: Readonly<Record<PlainScreenId, PlainScreenContent>> = all;
