/**
 * What imitations of Gov.br are made of. Sources: look-alikes named by Detran-GO, ISH,
 * Extra and others (`regularizarcpf-govbr.org`, `servidor.sou-gov.online`), and the
 * names of the login and of Meu INSS themselves; checked 2026-11-22.
 */
export const lures = {
	/** Names whose every label is borrowed, or spelled almost alike. */
	names: ['gov.br', 'acesso.gov.br', 'inss.gov.br'],
	/** What is left of such a name, or of a service, without dots and hyphens. */
	words: ['govbr', 'acessogov', 'sougov', 'meuinss', 'contagov', 'loginunico'],
} as const;
