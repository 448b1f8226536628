/**
 * How an address gives itself away. The first four imitate the name of Gov.br; the
 * next two hide whose address it is; the last three spoil a true one.
 */
export const TRICKS = ['embedded', 'squeezed', 'similar', 'letters', 'at-sign', 'number', 'port', 'final-dot', 'no-lock'] as const;
export type Trick = (typeof TRICKS)[number];

/** What an address alone can tell of whose it is. Never that a page is harmless. */
export type Verdict =
	| { kind: 'matches'; host: string }
	/** `near`: below the same domain as the login, on a host that we do not know by name. */
	| { kind: 'government'; host: string; near: boolean }
	/** `owner`: the domain that somebody has registered, or the host where nobody can tell or has to be told. */
	| { kind: 'imitates'; host: string; owner: string; trick: Trick }
	| { kind: 'other'; host: string; owner: string }
	| { kind: 'unknown' };
