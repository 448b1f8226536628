/**
 * The only pages the extension may see. Named one by one: `*.gov.br` would read
 * as "all websites", because gov.br is a public suffix.
 */
export const SITES = ['https://*.acesso.gov.br/*', 'https://meu.inss.gov.br/*', 'https://www.gov.br/*'];

/** The same as host patterns, for the senders of messages. */
export const SITE_HOSTS = ['*.acesso.gov.br', 'meu.inss.gov.br', 'www.gov.br'] as const;
