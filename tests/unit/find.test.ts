import { describe, expect, test } from 'vitest';
import { find } from '../../lib/core/find';
import type { FieldRole, Step, Target } from '../../lib/core/rule';
import { sayOf } from '../../lib/core/say-of';
import type { Field, Seen } from '../../lib/core/snapshot';
import { knowledge } from '../../lib/knowledge';
import { field, frame, page, picture, press, words } from './make';

const SEND: Target = { press: ['Enviar código'], mark: ['btnSendCode'] };
const CPF: Target = { field: 'cpf', hint: ['Digite seu CPF'], mark: ['accountId'] };
const SEEN_CPF = field('', { type: 'tel', placeholder: 'Digite seu CPF', marks: ['accountId'] });

describe('finding a target', () => {
	test('all ways that find anything agree on one thing', () => {
		expect(find(page([words('Enviar código'), press('Voltar'), press('Enviar código', { marks: ['btnSendCode'] })]), SEND)).toBe(2);
		expect(find(page([words('CPF'), SEEN_CPF]), CPF)).toBe(1);
	});

	test('ways that contradict each other find nothing', () => {
		expect(find(page([press('Enviar código'), press('Outra coisa', { marks: ['btnSendCode'] })]), SEND)).toBeNull();
		expect(find(page([field('CPF'), field('Nome', { marks: ['accountId'] })]), CPF)).toBeNull();
	});

	test('two decoys that nothing tells apart find nothing', () => {
		expect(find(page([press('Enviar código'), press('Enviar código')]), SEND)).toBeNull();
		expect(find(page([SEEN_CPF, SEEN_CPF]), CPF)).toBeNull();
		expect(find(page([picture(), picture()]), { picture: true })).toBeNull();
	});

	test('a second way tells two of one name apart', () => {
		expect(find(page([press('Enviar código'), press('Enviar código', { marks: ['btnSendCode'] })]), SEND)).toBe(1);
	});

	test('nothing that is of another kind is ever found', () => {
		expect(
			find(page([words('Enviar código', { marks: ['btnSendCode'] }), field('Enviar código', { marks: ['btnSendCode'] })]), SEND),
		).toBeNull();
		expect(find(page([press('Digite seu CPF', { marks: ['accountId'] })]), CPF)).toBeNull();
	});

	test('each kind of target is found among its own kind, and never among another, whatever words and marks that carries', () => {
		const said = { text: 'Ler QR code', marks: ['qr'] };
		const things: readonly Seen[] = [
			words('Ler QR code', said),
			press('Ler QR code', said),
			field('Código', { placeholder: 'Ler QR code', marks: ['qr'] }),
			frame('Ler QR code', said),
			picture(said),
		];
		const targets: [Seen['kind'], Target][] = [
			['press', { press: ['Ler QR code'], mark: ['qr'] }],
			['field', { field: 'code', hint: ['Ler QR code'], mark: ['qr'] }],
			['frame', { frame: ['Ler QR code'], mark: ['qr'] }],
			['picture', { picture: true, mark: ['qr'] }],
		];
		for (const [kind, target] of targets) {
			for (const thing of things)
				expect(find(page([words('Ajuda'), thing]), target), `${kind}: ${thing.kind}`).toBe(thing.kind === kind ? 1 : null);
			expect(find(page([...things]), target)).toBe(things.findIndex((thing) => thing.kind === kind));
		}
	});

	test('a field’s own words tell it from another with the same role, in its label or in its placeholder', () => {
		const target: Target = { field: 'code', hint: ['nada disso', 'código recebido'] };
		const other = field('Código do convite');
		for (const wanted of [field('Código recebido'), field('', { placeholder: 'Digite o código recebido' })]) {
			expect(find(page([other, wanted]), target)).toBe(1);
		}
		expect(find(page([other, other]), target)).toBeNull();
	});

	test('a field’s own words find it where its role is in doubt', () => {
		expect(find(page([field('Nome'), field('Seu número', { type: 'email' })]), { field: 'cpf', hint: ['seu número'] })).toBe(1);
	});

	test('a frame is known by its title among others', () => {
		expect(find(page([frame('Mapa'), frame('Desafio hCaptcha')]), { frame: ['nada disso', 'hcaptcha'] })).toBe(1);
	});

	test('one of a list of links is no button of the screen', () => {
		const listed = press('Enviar código', { link: true, listed: true });
		expect(find(page([listed, press('Enviar código')]), SEND)).toBe(1);
		expect(find(page([listed]), SEND)).toBeNull();
	});

	test('a second choice of names counts only where no button has the first', () => {
		const target: Target = { press: ['Fechar'], elsePress: ['Voltar', 'Cancelar'] };
		expect(find(page([words('Fechar'), press('Sair'), press('Cancelar')]), target)).toBe(2);
		expect(find(page([press('Voltar'), press('Fechar')]), target)).toBe(1);
		expect(find(page([press('Voltar'), press('Cancelar')]), target)).toBeNull();
		expect(find(page([press('Fechar'), press('Fechar'), press('Voltar')]), target)).toBeNull();
	});

	test('an empty page has no target', () => {
		for (const target of [SEND, CPF, {}]) expect(find(page([]), target)).toBeNull();
	});

	test('the order of the page makes no difference', () => {
		const seen = [press('Voltar'), SEEN_CPF, words('CPF'), press('Enviar código', { marks: ['btnSendCode'] })];
		expect(seen[find(page(seen), CPF) ?? -1]).toBe(SEEN_CPF);
		expect(seen.toReversed()[find(page(seen.toReversed()), CPF) ?? -1]).toBe(SEEN_CPF);
	});
});

/** What only its words, only its kind and hints of the browser, or only its marks give away. */
const TYPES: Record<FieldRole, Partial<Field>> = {
	cpf: { type: 'tel' },
	password: { type: 'password' },
	'repeat-password': { type: 'password' },
	code: { autocomplete: 'one-time-code' },
	other: {},
};

function element(target: Target): Seen {
	const marks = [...(target.mark ?? [])].slice(0, 1);
	if (target.press) return press(target.press[0] ?? '', { marks });
	if (target.field) return field(target.hint?.[0] ?? '', { ...TYPES[target.field], marks });
	if (target.frame) return frame(target.frame[0] ?? '', { marks });
	return picture({ marks });
}

const withoutWords = (seen: Seen): Seen =>
	seen.kind === 'field' ? { ...seen, label: '', placeholder: '' } : { ...seen, text: 'Outro nome' };
const withoutMarks = (seen: Seen): Seen => ({ ...seen, marks: [] });
const withoutType = (seen: Seen): Seen => (seen.kind === 'field' ? { ...seen, type: 'text', autocomplete: '' } : seen);

const steps: readonly (readonly [string, Step & { target: Target }])[] = knowledge.states.flatMap(({ id, steps: list }) =>
	list.flatMap((step) => (step.target ? [[`${id}/${step.id}/${sayOf(step)}`, { ...step, target: step.target }] as const] : [])),
);

/**
 * Targets that only their words give away: the ids of most recovery screens are
 * not public (nobody has published them). Exactly these, so that a better or a worse
 * rule both show. A captured page should shorten this list.
 */
const BY_WORDS_ALONE = [
	'portal-entry/open-login/openLogin',
	'recovery-facial/confirm-other-way/confirmOtherWay',
	'recovery-facial/generate-qr/generateQr',
	'recovery-facial-qr/leave-qr/leaveQr',
	'recovery-facial-send-code/no-access/noAccessEmail',
	'recovery-facial-send-code/no-access/noAccessSms',
	'recovery-facial-send-code/send-code/sendCodeAfterFace',
	'recovery-facial-code/go-back/goBackFromCode',
	'recovery-facial-code/resend-code/resendCode',
	'recovery-facial-code/confirm-code/confirmCode',
	'recovery-bank/confirm-other-way/confirmOtherWay',
	'recovery-bank/leave-bank/leaveBank',
	'recovery-bank/confirm-bank/confirmBank',
	'recovery-bank/other-way/otherWayAtBank',
	'recovery-email/no-access/noAccessEmail',
	'recovery-email/send-code/sendCodeEmail',
	'recovery-email-code/go-back/goBackFromCode',
	'recovery-email-code/resend-code/resendCode',
	'recovery-email-code/confirm-code/confirmCode',
	'recovery-sms/no-access/noAccessSms',
	'recovery-sms/send-code/sendCodeSms',
	'recovery-sms-code/go-back/goBackFromCode',
	'recovery-sms-code/resend-code/resendCode',
	'recovery-sms-code/confirm-code/confirmCode',
	'new-password/repeat-password/repeatPassword',
	'new-password/save-password/savePassword',
];

describe('what knowledge points at', () => {
	test.each(steps)('%s is found when all of it is there, and in another place of the page, too', (_, { target }) => {
		const decoys = [words('Continuar'), press('Um botão qualquer'), field('Nome completo'), frame('Mapa')];
		expect(find(page([...decoys, element(target)]), target)).toBe(4);
		expect(find(page([element(target), ...decoys]), target)).toBe(0);
	});

	test.each(steps)('%s is not guessed when there are two', (_, { target }) => {
		expect(find(page([element(target), element(target)]), target)).toBeNull();
	});

	test('has two independent ways to each target, but for those whose page nobody has published', () => {
		const lonely = steps.filter(([, { target }]) =>
			[withoutWords, withoutMarks, withoutType].some((remove) => find(page([remove(element(target))]), target) === null),
		);
		expect(
			[...new Set(lonely.map(([name]) => name))],
			'Give the target a `mark` seen on a real page, or a `hint`, and remove it from BY_WORDS_ALONE.',
		).toEqual(BY_WORDS_ALONE);
	});
});
