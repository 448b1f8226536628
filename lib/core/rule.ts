/** The shape of what we know about one page state. Data only. */

export const STATE_IDS = [
	'portal-entry',
	'meu-inss-entry',
	'cpf',
	'cpf-bank-list',
	'cpf-cloud-certificate',
	'cpf-qr',
	'captcha',
	'password',
	'two-factor',
	'two-factor-invitation',
	'contact-confirmation',
	'forced-new-password',
	'consent',
	'sign-up',
	'account',
	'service-error',
	'recovery-facial',
	'recovery-facial-qr',
	'recovery-facial-send-code',
	'recovery-facial-code',
	'recovery-bank',
	'recovery-email',
	'recovery-email-code',
	'recovery-sms',
	'recovery-sms-code',
	'new-password',
	'contact-form',
] as const;
export type StateId = (typeof STATE_IDS)[number];

export const GOALS = ['recover', 'login', 'sign-up'] as const;
export type Goal = (typeof GOALS)[number];

/** In the order in which Gov.br usually offers them (facts, point 4). */
export const METHODS = ['facial', 'bank', 'email', 'sms'] as const;
export type Method = (typeof METHODS)[number];

/** What the person wants to use: a method, or somebody who helps in person. */
export const WAYS = [...METHODS, 'person'] as const;
export type Way = (typeof WAYS)[number];

const HOST_IDS = ['login', 'any-acesso', 'account', 'sign-up', 'meu-inss', 'portal'] as const;
export type HostId = (typeof HOST_IDS)[number];

/** Hosts by name: an exact host, or `*.` before a domain for any host below it. */
export type Hosts = Record<HostId, readonly string[]> & { readonly never: readonly string[] };

export type FieldRole = 'cpf' | 'password' | 'repeat-password' | 'code' | 'other';

/**
 * A question about a snapshot. Phrases are written as a person reads them;
 * matching folds accents, case and spacing. `words` and `frame` hold a phrase
 * anywhere in the text; `press` is the whole name of a button or link, and `line`
 * the whole of a text but for a number before it, as in a step bar. Messages of the
 * page are asked for by `alert` alone: what they mention is not what the page is.
 */
export type Probe =
	| { words: readonly string[] }
	| { line: readonly string[] }
	| { label: readonly string[] }
	| { alert: readonly string[] }
	| { press: readonly string[] }
	| { field: FieldRole }
	| { frame: readonly string[] }
	| { picture: true }
	| { path: readonly string[] }
	| { title: readonly string[] }
	| { mark: readonly string[] }
	| { any: readonly Probe[] };

/**
 * Ways to find one element, independent of each other. They must agree:
 * see `find`.
 */
export interface Target {
	press?: readonly string[];
	/** Names to look for only where nothing has one of `press`. */
	elsePress?: readonly string[];
	field?: FieldRole;
	frame?: readonly string[];
	picture?: true;
	/** ids or names that the element has carried. */
	mark?: readonly string[];
	/** A field's own words: placeholder or label. */
	hint?: readonly string[];
}

/** Under which circumstances a step is the one to show. All that is given must hold. */
export interface When {
	goal?: readonly Goal[];
	/** `none`: nothing chosen yet. */
	way?: readonly (Way | 'none')[];
	/** The person said that this contact is out of reach. */
	lost?: readonly Method[];
	/** The person has passed one of these states in this journey. */
	passed?: readonly StateId[];
	/** Something on the page right now. */
	sees?: Probe;
	/** Nothing of this is on the page. */
	lacks?: Probe;
	/** The person asked for this in the bubble, on this look at the page. */
	asked?: PanelId;
}

export const CHOICES = [
	'start-recover',
	'start-login',
	'someone-called',
	'not-now',
	'never-offer',
	.../* @__PURE__ */ METHODS.map((method) => `use-${method}` as const),
	.../* @__PURE__ */ METHODS.map((method) => `lost-${method}` as const),
	'talk-to-person',
	'typed',
	'have-code',
	'not-arrived',
	'resend',
	'no-button',
	'try-password',
	'look-again',
	'erase',
	'back',
] as const;
export type ChoiceId = (typeof CHOICES)[number];

/**
 * `field`: type here. `press`: press here. `point`: point the phone here.
 * `solve`: do what the box asks. `message`: what the site says. `ask`: answers of
 * which none is the main one. `away` and `panel`: nothing to point at.
 */
export type StepKind = 'field' | 'press' | 'point' | 'solve' | 'message' | 'ask' | 'away' | 'panel';

export interface Step {
	id: string;
	kind: StepKind;
	/** Key of the sentences (`<say>_title`, `<say>_text`, and where present `_note`, `_list1`…`_list6`), where it is not the id's: see `sayOf`. */
	say?: string;
	target?: Target;
	when?: When;
	/** Buttons of the bubble beside the fixed ones. The first is the main one. */
	choices?: readonly ChoiceId[];
	/** What the person must not tell anybody here. Said first. */
	guards?: 'code' | 'password';
}

/** Panels that the person opens from the bubble, or that belong to no state. */
const PANEL_IDS = ['offer', 'stuck', 'person', 'scam', 'not-arrived', 'resend', 'no-button', 'back', 'unknown', 'translated'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

export const ERROR_IDS = [
	'cpf-missing',
	'cpf-invalid',
	'wrong-password',
	'captcha-invalid',
	'no-account',
	'wrong-app-code',
	'app-code-blocked',
	'bad-parameter',
	'no-biometry',
	'biometry-down',
	'certificate-missing',
	'unavailable',
	'timeout',
	'forbidden',
	'invalid-grant',
	'wrong-code',
	'blocked',
] as const;
export type ErrorId = (typeof ERROR_IDS)[number];

/** Where a fact comes from and when it was last read there. */
export interface Source {
	from: string;
	/** ISO date. */
	checked: string;
	/** A seen in real HTML … D read off an official picture, as in the facts' own scale. */
	confidence: 'A' | 'B' | 'C' | 'D' | 'none';
}

export interface StateRule {
	id: StateId;
	hosts: readonly HostId[];
	must: readonly Probe[];
	never: readonly Probe[];
	/** What a layer over the page shows that is a part of this state: a hint, a question about it. */
	layer?: Probe;
	helps: readonly Probe[];
	/** The first step whose `when` holds and that is not done is the one to show. */
	steps: readonly Step[];
	/** What “Não consigo” offers here, beside the way back. */
	stuck: readonly ChoiceId[];
}

export interface ErrorRule {
	id: ErrorId;
	/** Any of these sentences; numbers such as ERL0003900 drift and are ignored. */
	says: readonly string[];
	/** On which states it counts; everywhere when absent. */
	on?: readonly StateId[];
	/** Key of the sentences, where it is not `error-<id>` in one word. */
	say?: string;
	choices: readonly ChoiceId[];
}

/** One stage of a journey, as the progress list names it. */
export interface Stage {
	/** Its name in the list is `stage_<id>`. */
	id: string;
	states: readonly StateId[];
}

export interface Knowledge {
	hosts: Hosts;
	states: readonly StateRule[];
	/** What can lie over every page, and the state that it is. */
	over: readonly { state: StateId; shows: Probe }[];
	errors: readonly ErrorRule[];
	panels: Readonly<Record<Exclude<PanelId, 'resend'>, Step>>;
	/** The stages of recovering by each way, of signing in and of creating an account. */
	paths: Readonly<Record<Way | 'recover' | 'login' | 'sign-up', readonly Stage[]>>;
}
