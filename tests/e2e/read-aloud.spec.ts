import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

/** A machine's voices, and one that says nothing until it is told that it has spoken. In our own world only. */
const SPEECH = `(() => {
	globalThis.spoken = [];
	globalThis.cancelled = 0;
	globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
	speechSynthesis.speak = (one) => spoken.push(one);
	speechSynthesis.cancel = () => (cancelled += 1);
	globalThis.give = (voices) => {
		speechSynthesis.getVoices = () => voices;
		speechSynthesis.dispatchEvent(new Event('voiceschanged'));
	};
	globalThis.inBubble = (selector) => [...chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelectorAll(selector)];
	null;
})()`;
const LOCAL = `{ localService: true, lang: 'pt-BR', name: 'desta máquina' }`;
const button = () => tab.saysIn('[data-action="read-aloud"] span');
const heard = () => tab.inWorld(`inBubble('[data-heard]').map((each) => each.textContent).join('')`);

async function open(page = 'cpf/real', step = 'type-cpf', journey = {}): Promise<void> {
	await store(walk, underWay(journey));
	await tab.visit(walk.site.open(page));
	await tab.overlay.step(page.split('/')[0] ?? '', step);
	await tab.inWorld(SPEECH);
	// The voice has come when its mark is there.
	await expect.poll(() => tab.inWorld(`inBubble('[data-voice]').length`)).toBe(1);
}

test('without a voice of this machine for Portuguese there is no button', async () => {
	await open();
	expect(await button()).toBeNull();
	await tab.inWorld(
		`give([{ localService: false, lang: 'pt-BR' }, { localService: true, lang: 'en-US' }, { localService: true, lang: 'ptx' }])`,
	);
	expect(await button()).toBeNull();
	await tab.inWorld(`give([${LOCAL}])`);
	expect(await button()).toBe('Ouvir');
});

test('what the bubble says is read sentence by sentence, by the local voice, and the sentence that is heard is marked', async () => {
	await open();
	await tab.inWorld(`give([{ localService: false, lang: 'pt-BR', name: 'de longe' }, ${LOCAL}])`);
	await press();
	expect(await button()).toBe('Parar');
	expect(await tab.inWorld('spoken.map(({ text }) => text.trim())')).toEqual([
		'Passo 2 de 6',
		'Digite o CPF',
		'Aperte dentro do quadro marcado.',
		'Use só os números.',
		'O Passo Certo não vê o que você digita.',
	]);
	expect(await tab.inWorld('[...new Set(spoken.map(({ voice }) => voice.name))]')).toEqual(['desta máquina']);
	for (const [index, sentence] of [
		[2, 'Aperte dentro do quadro marcado.'],
		[3, 'Use só os números.'],
	] as const) {
		await tab.inWorld(`spoken[${index}].onstart(); null`);
		expect(String(await heard()).trim()).toBe(sentence);
		await tab.inWorld(`spoken[${index}].onend(); null`);
		expect(await heard()).toBe('');
	}
	await tab.inWorld('spoken.at(-1).onend(); null');
	expect(await button(), 'after the last sentence it can be heard again').toBe('Ouvir');
});

test('the page’s button names are read as part of their sentence', async () => {
	await open('password/real', 'forgot-password');
	await tab.inWorld(`give([${LOCAL}])`);
	await press();
	expect(await tab.inWorld('spoken[1].text')).toBe('Aperte “Esqueci minha senha”');
});

test('it is silent after a second press, after a new step, and after the page', async () => {
	await open();
	await tab.inWorld(`give([${LOCAL}])`);
	await press();
	expect(await tab.inWorld('cancelled')).toBe(0);
	await press();
	expect(await tab.inWorld('cancelled')).toBe(1);
	expect(await button()).toBe('Ouvir');

	await press();
	await tab.inWorld('spoken.at(-4).onstart(); null');
	await tab.overlay.press('typed');
	await tab.overlay.step('cpf', 'continue-cpf');
	expect(await tab.inWorld('cancelled')).toBe(2);
	expect(await heard()).toBe('');
	expect(await button(), 'the new step has the button, too').toBe('Ouvir');

	await press();
	await tab.inWorld(`dispatchEvent(new Event('pagehide')); null`);
	expect(await tab.inWorld('cancelled')).toBe(3);
});

test('Enter and Space do the same as a press', async () => {
	await open();
	await tab.inWorld(`give([${LOCAL}])`);
	for (const [key, label] of [
		['Enter', 'Parar'],
		['Space', 'Ouvir'],
	] as const) {
		await tab.inWorld(`inBubble('[data-action="read-aloud"]')[0].focus()`);
		await expect
			.poll(async () => {
				if ((await button()) !== label) await tab.page.keyboard.press(key);
				return button();
			})
			.toBe(label);
	}
});

/** A press right after something new appeared does not count. */
async function press(): Promise<void> {
	const before = await button();
	const at = await tab.overlay.boxOf('read-aloud');
	await expect
		.poll(async () => {
			if ((await button()) === before) await tab.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
			return button();
		})
		.not.toBe(before);
}
