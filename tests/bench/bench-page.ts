import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesOf } from '../site/fixtures.ts';

/** Plain nodes below the form, in elements. */
export const SIZES = ['100', '10000', '100000'] as const;
export type Size = (typeof SIZES)[number];

/** The size on which everything but the time to the ring is measured. */
export const MIDDLE: Size = '10000';

/** What every guide points at: the CPF field. */
export const TARGET = '#accountId';

/** A text in at most this many blocks of ten: more text than a login page has is a matter of its own. */
const MAX_TEXTS = 200;

const BLOCK = 10;
const GROUP = 100;

/**
 * The drawn CPF page with plain nodes below the form. Its style sheet is put
 * inside, so that one answer is the whole page, and the field does not take the
 * focus, because a blinking caret is work that comes and goes.
 */
export function benchPage(size: Size): { url: string; html: string } {
	const fixture = fixturesOf().find(({ id }) => id === 'cpf/real');
	if (!fixture) throw new Error('no fixture cpf/real');
	const css = readFileSync(join(import.meta.dirname, '..', 'site', 'sso.css'), 'utf8');
	const html = fixture.html
		.replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${css}</style>`)
		.replace(/ autofocus| data-(expect|go)="[^"]*"/gu, '')
		.replace('</main>', () => `</main>${plainNodes(Number(size))}`);
	return { url: fixture.url, html };
}

/**
 * Elements without ids, classes, controls or styles of their own, nine levels deep
 * in the document. A hundred are a section, a box, nine blocks and eight empty
 * paragraphs; a block is a box with a line of text and a list of two.
 */
export function plainNodes(count: number): string {
	if (count % GROUP !== 0) throw new Error(`plain nodes come by the ${GROUP}, not ${count}`);
	const blocks = (GROUP - BLOCK) / BLOCK;
	const groups = Array.from({ length: count / GROUP }, (_, group) => {
		const inside = Array.from({ length: blocks }, (_, block) => plainBlock(group * blocks + block)).join('');
		return `<section><div>${inside}${'<p></p>'.repeat(BLOCK - 2)}</div></section>`;
	});
	return groups.join('\n');
}

function plainBlock(index: number): string {
	const text = index < MAX_TEXTS ? `Linha ${index}` : '';
	return `<div><div><p><span>${text}</span><span></span></p><ul><li><span></span></li><li></li></ul><i></i></div></div>`;
}
