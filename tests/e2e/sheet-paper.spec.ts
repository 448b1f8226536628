import { expect, type Page, test } from '@playwright/test';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../lib/core/languages.ts';
import { type MethodFacts, methods } from '../../lib/knowledge/methods.ts';
import { saidIn } from '../house/portuguese.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { pdfTextSizes } from '../instrument/pdf-text-sizes.ts';
import { askPdf } from '../instrument/pdf-tools.ts';
import { store, underWay } from '../instrument/storage.ts';

/** The sheet as it comes out of the printer: what is looked at is the PDF, not the page. */
test.describe.configure({ mode: 'default' });

const MM = 72 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };

let walk: Walk;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
	page = walk.page;
});

test.afterAll(() => walk.close());

for (const { language, facts } of LANGUAGES.flatMap((each) => methods.map((method) => ({ language: each, facts: method })))) {
	test.describe(`the sheet for ${facts.id} in ${LANGUAGE_NAMES[language]}`, () => {
		let pdf: Uint8Array;

		test.beforeAll(async () => {
			await store(walk, underWay({}, { language }));
			pdf = await print(facts);
		});

		test('is one page of A4', () => {
			const info = askPdf(pdf, 'pdfinfo');
			expect(info).toMatch(/^Pages:\s+1$/mu);
			expect(info).toMatch(/^Page size:.*\(A4\)$/mu);
		});

		test('carries its fonts, and they are ours', () => {
			const rows = askPdf(pdf, 'pdffonts').trim().split('\n').slice(2);
			expect(rows.length).toBeGreaterThan(0);
			// name, type, encoding, emb, sub, uni, object ID
			for (const row of rows) expect(row).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/u);
			const families = [
				...Buffer.from(pdf)
					.toString('latin1')
					.matchAll(/\/FontFamily \(([^)]*)\)/gu),
			].map(([, name]) => name);
			expect(families).toHaveLength(rows.length);
			expect(new Set(families)).toEqual(new Set(['Atkinson Hyperlegible Next']));
		});

		test('has no text below 18 points', () => {
			const sizes = pdfTextSizes(pdf);
			expect(sizes[0]).toBeGreaterThanOrEqual(18);
			expect(sizes.length).toBeGreaterThan(2);
		});

		test('says everything, within the margins', () => {
			const text = unbroken(askPdf(pdf, 'pdftotext', '-raw'));
			for (const sentence of sentencesOf(facts, language)) expect(text).toContain(sentence);
			const words = [...askPdf(pdf, 'pdftotext', '-bbox').matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</gu)];
			expect(words.length).toBeGreaterThan(50);
			const outside = words.filter(
				([, left, top, right, bottom]) =>
					Number(left) < 14 * MM - 1 ||
					Number(right) > A4.width - 14 * MM + 1 ||
					// A word's box is higher than its letters.
					Number(top) < 11 * MM - 8 ||
					Number(bottom) > A4.height - 11 * MM + 1,
			);
			expect(outside.map(([, , , , , word]) => word)).toEqual([]);
		});

		test('asks for nothing personal, and shows each step in a drawing', async () => {
			await open(facts);
			expect(await page.locator('.sheet :is(input, textarea, select)').count()).toBe(0);
			const words = unbroken(askPdf(pdf, 'pdftotext', '-raw')).replace(/\d\d?\/\d\d?\/\d{4}/u, '');
			expect(words).not.toMatch(/_{3,}|\.{4,}|\d{3}/u);
			expect(await page.locator('.sheet-steps > li').count()).toBe(facts.steps.length);
			expect(await page.locator('.sheet-steps > li > .draw > *').count()).toBeGreaterThanOrEqual(facts.steps.length);
			expect(await page.locator('.sheet-steps > li > .draw:not(:has(> *))').count()).toBe(0);
		});
	});
}

test('small letters and a missing font would be noticed', async () => {
	await open(methods[0]);
	await page.evaluate(
		`document.querySelector('.sheet-step').className = 'small'; document.querySelector('.small').style.fontSize = '17pt'`,
	);
	await page.evaluate(`document.querySelector('.sheet-foot').style.fontFamily = 'monospace'`);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdfTextSizes(pdf)[0]).toBeCloseTo(17, 1);
	expect(Buffer.from(pdf).toString('latin1').replaceAll('Atkinson', '')).toMatch(
		/\/FontFamily \([^)]*Mono[^)]*\)|\/BaseFont \/\w+\+\w*Mono/u,
	);
});

async function open(facts: MethodFacts | undefined): Promise<void> {
	await page.goto(`chrome-extension://${walk.extensionId}/sheet.html?method=${facts?.id}`);
	await page.locator('.sheet').waitFor();
	await page.evaluate('document.fonts.ready.then(() => null)');
}

async function print(facts: MethodFacts): Promise<Uint8Array> {
	await open(facts);
	return page.pdf({ preferCSSPageSize: true });
}

function sentencesOf(facts: MethodFacts, language: Language): string[] {
	const said = saidIn(`public/_locales/${language}/messages.json`);
	const keys = [
		`sheet_title_${facts.id}`,
		'independent',
		...['sheet_needs', ...facts.needs, ...facts.steps],
		...[`guards_${facts.guards}`, 'sheet_not_here', 'sheet_person'],
	];
	// The name of a button stands in a drawn button, where it needs no quotes, and no full stop behind it.
	const sentences = keys.map((key) => (said.get(key) ?? key).replace(/”\.$/u, '').replace(/[“”]/gu, ''));
	const filled = [said.get('sheet_open_site')?.replace('$1', 'acesso.gov.br'), said.get('sheet_checked')?.replace('$1.', '')];
	return [...sentences, ...filled.map(String)];
}

function unbroken(text: string): string {
	return text.replaceAll(/\s+/gu, ' ');
}
