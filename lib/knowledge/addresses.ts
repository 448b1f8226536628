/** The only addresses that a button of ours opens. */
export const addresses = {
	login: 'https://acesso.gov.br/',
	meuInss: 'https://meu.inss.gov.br/',
	help: 'https://www.gov.br/governodigital/pt-br/acessibilidade-e-usuario/atendimento-gov.br',
} as const;

/** Where WhatsApp takes a text to be sent on. Nothing is asked of it: a button of the sheet opens it with our own steps. */
export const chatAddress = 'https://wa.me/';
