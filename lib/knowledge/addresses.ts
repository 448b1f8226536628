/** The only addresses that a button of ours opens. */
export const addresses = {
	login: 'https://acesso.gov.br/',
	meuInss: 'https://meu.inss.gov.br/',
	help: 'https://www.gov.br/governodigital/pt-br/acessibilidade-e-usuario/atendimento-gov.br',
} as const;
