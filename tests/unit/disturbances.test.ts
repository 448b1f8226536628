import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../lib/core/fold';
import type { Seen } from '../../lib/core/snapshot';
import { KINDS, type Kind } from '../instrument/disturb/kinds';
import type { Explained } from '../instrument/disturbed-reader';
import { type Disturber, openDisturber } from '../instrument/open-disturber';
import { fixturesOf } from '../site/fixtures';
import { foundCases } from './found-cases.ts';

let disturber: Disturber;

beforeAll(async () => {
	disturber = await openDisturber(fixturesOf(), { pages: 1 });
});

afterAll(() => disturber?.close());

const textOf = (seen: Seen) => (seen.kind === 'field' ? `${seen.label} ${seen.placeholder}` : seen.text);
const texts = ({ seen }: Explained) => seen.map(textOf);
/** What a person reads, however it is written, and in whatever order. */
const folded = (page: Explained) => texts(page).map(fold).sort().join('|');
const same = (before: Explained, after: Explained) => folded(before) === folded(after);
const fields = ({ seen }: Explained) => seen.flatMap((each) => (each.kind === 'field' ? [each] : []));
const count = ({ html }: Explained, part: RegExp) => [...html.matchAll(part)].length;
const body = ({ html }: Explained) => html.slice(html.indexOf('<body'));
const lost = (before: Explained, after: Explained, is: (seen: Seen) => boolean) =>
	before.seen.filter(is).length - after.seen.filter(is).length;
const inForm = (page: Explained, part: RegExp) => part.test(page.html.match(/<form[\s\S]*?<\/form>/u)?.[0] ?? '');

const CPF = 'cpf/real';
const BARE = 'cpf/design-system';
const ALERT = 'cpf/real-cpf-invalid';

interface Says {
	kind: Kind;
	on: string;
	seed?: number;
	/** That it did what its name says. */
	is: (before: Explained, after: Explained) => boolean;
}

const table: readonly Says[] = [
	{ kind: 'remove-words', on: CPF, is: (before, after) => lost(before, after, ({ kind }) => kind === 'words') === 1 },
	{ kind: 'remove-control', on: CPF, is: (before, after) => lost(before, after, ({ kind }) => kind !== 'words') === 1 },
	{ kind: 'remove-alert', on: ALERT, is: (before, after) => lost(before, after, (seen) => 'role' in seen && seen.role === 'alert') === 1 },
	{ kind: 'strip-ids', on: CPF, is: (before, after) => !/\sid="/u.test(body(after)) && same(before, after) },
	{ kind: 'strip-classes', on: CPF, is: (before, after) => !/<[a-z][^<>]*\sclass="/u.test(body(after)) && same(before, after) },
	{ kind: 'strip-data', on: CPF, is: (before, after) => !/\sdata-(?!expect)/u.test(after.html) && same(before, after) },
	{ kind: 'strip-names', on: CPF, is: (before, after) => !/\sname="/u.test(body(after)) && same(before, after) },
	{ kind: 'strip-autocomplete', on: CPF, is: (_, after) => fields(after).every(({ autocomplete }) => autocomplete === '') },
	{ kind: 'strip-inputmode', on: CPF, is: (_, after) => fields(after).every(({ inputmode }) => inputmode === '') },
	{ kind: 'strip-placeholders', on: CPF, is: (_, after) => fields(after).every(({ placeholder }) => placeholder === '') },
	{ kind: 'rename-marks', on: CPF, is: (before, after) => !/(id|class)="(accountId|card)/u.test(after.html) && same(before, after) },
	{ kind: 'upper-case', on: CPF, is: (before, after) => texts(after).includes('CONTINUAR') && same(before, after) },
	{ kind: 'drop-accents', on: CPF, is: (before, after) => texts(after).includes('Numero do CPF') && same(before, after) },
	{ kind: 'decompose', on: CPF, is: (before, after) => texts(after).includes('Nu\u0301mero do CPF') && same(before, after) },
	{ kind: 'space-out', on: CPF, is: (before, after) => /\u00a0|&nbsp;/u.test(after.html) && same(before, after) },
	{ kind: 'zero-width', on: CPF, is: (_, after) => /\p{L}[\u200b\u200c\u2060\ufeff]\p{L}/u.test(after.html) },
	{ kind: 'soft-hyphens', on: CPF, is: (before, after) => /\p{L}(\u00ad|&shy;)\p{L}/u.test(after.html) && same(before, after) },
	{ kind: 'font-tags', on: CPF, is: (before, after) => count(after, /<font[^>]*><font/gu) > 20 && same(before, after) },
	{ kind: 'letter-spans', on: CPF, is: (_, after) => count(after, /<span style="all: unset;">/gu) > 100 },
	{ kind: 'other-years', on: CPF, is: (before, after) => texts(before).join() !== texts(after).join() },
	{ kind: 'wrap-in-divs', on: CPF, is: (before, after) => count(after, /<div><div><div>/gu) > 2 && same(before, after) },
	{ kind: 'deep-divs', on: CPF, is: (before, after) => count(after, /<div>/gu) > count(before, /<div>/gu) + 198 && same(before, after) },
	{
		kind: 'fields-out-of-form',
		on: CPF,
		is: (before, after) => inForm(before, /<input/u) && !inForm(after, /<input/u) && same(before, after),
	},
	{ kind: 'unwrap-form', on: CPF, is: (before, after) => !after.html.includes('<form') && same(before, after) },
	{ kind: 'reorder-blocks', on: 'recovery-email/real', is: (_, after) => /^<body[^>]*>\s*<footer/u.test(body(after)) },
	{
		kind: 'buttons-as-roles',
		on: CPF,
		is: (before, after) => !/<button/u.test(after.html) && /role="button"/u.test(after.html) && same(before, after),
	},
	{ kind: 'labels-detached', on: BARE, is: (before, after) => !/\sfor="/u.test(after.html) && /\sfor="/u.test(before.html) },
	{
		kind: 'labels-as-aria',
		on: BARE,
		is: (before, after) => count(after, /<label/gu) < count(before, /<label/gu) && /<input[^>]*aria-label=/u.test(after.html),
	},
	{ kind: 'shadow-root', on: CPF, is: (before, after) => /<body[^>]*>\s*<x-app[^>]*><\/x-app>/u.test(after.html) && same(before, after) },
	{ kind: 'hidden-other-page', on: CPF, is: (before, after) => after.html.length > before.html.length + 500 },
	{
		kind: 'hidden-same-form',
		on: CPF,
		is: (before, after) => count(before, /id="accountId"/gu) === 1 && count(after, /id="accountId"/gu) === 2,
	},
	{ kind: 'cookie-bar', on: CPF, is: (_, after) => /<p>[^<]* cookies/u.test(after.html) },
	{ kind: 'unrelated-alert', on: CPF, is: (_, after) => after.html.includes('<div role="alert"') },
	{ kind: 'vlibras', on: CPF, is: (_, after) => after.html.includes('vw-access-button') },
	{ kind: 'chat', on: CPF, is: (_, after) => after.html.includes('<iframe title="Atendimento virtual"') },
	{ kind: 'foreign-footer', on: CPF, is: (_, after) => count(after, /<li><a href="#">/gu) > 15 },
	{ kind: 'clobbering-fields', on: CPF, is: (before, after) => count(after, /<input type="hidden"/gu) > 10 && same(before, after) },
	{ kind: 'high-contrast', on: CPF, is: (before, after) => /<body[^>]*class="contrast"/u.test(after.html) && same(before, after) },
	{ kind: 'zoom', on: CPF, is: (before, after) => /<html[^>]*zoom: 2/u.test(after.html) && same(before, after) },
	{ kind: 'narrow', on: CPF, is: (before, after) => /<body[^>]*width: 320px/u.test(after.html) && same(before, after) },
	{
		kind: 'title',
		on: CPF,
		is: (before, after) => before.html.includes('<title>gov.br - Acesse') && !after.html.includes('<title>gov.br - Acesse'),
	},
	{ kind: 'late-insertion', on: CPF, is: same },
];

test('every kind of disturbance is in the table below', () => {
	expect(table.map(({ kind }) => kind)).toEqual([...KINDS]);
});

test.each(table)('$kind does what it says', async ({ kind, on, seed = 3, is }) => {
	const before = await disturber.explain({ fixture: on, kinds: [] });
	const after = await disturber.explain({ fixture: on, kinds: [{ kind, seed }] });
	expect(after.reading.applied).toEqual([kind]);
	expect(is(before, after), JSON.stringify(texts(after))).toBe(true);
});

test('a kind that finds nothing to do is not counted', async () => {
	const { reading } = await disturber.explain({
		fixture: 'service-error/real',
		kinds: [
			{ kind: 'strip-placeholders', seed: 0 },
			{ kind: 'zoom', seed: 0 },
			{ kind: 'zoom', seed: 1 },
		],
	});
	expect(reading.applied).toEqual(['zoom']);
});

test('the same case is read the same way again, whatever was read before', async () => {
	const disturbed = { fixture: CPF, kinds: KINDS.slice(0, 20).map((kind, seed) => ({ kind, seed })) };
	const [first] = await disturber.read([disturbed]);
	const [, again] = await disturber.read([{ fixture: 'password/real', kinds: [{ kind: 'clobbering-fields', seed: 0 }] }, disturbed]);
	expect(again).toEqual(first);
});

test.each(foundCases.map((each) => [each.fixture, each] as const))(
	'what was once read wrong in %s is right or unknown',
	async (_, disturbed) => {
		const [reading] = await disturber.read([disturbed]);
		expect(reading?.outcome, reading?.why).not.toBe('wrong');
		expect(reading?.applied).toEqual(disturbed.kinds.map(({ kind }) => kind));
	},
);
