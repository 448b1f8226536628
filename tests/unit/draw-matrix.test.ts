import { expect, test } from 'vitest';
import { drawMatrix } from '../instrument/draw-matrix';

const MATRIX = {
	account: { account: 3 },
	cpf: { cpf: 2, password: 1, unknown: 12 },
	none: { unknown: 40, cpf: 1 },
	password: { password: 2 },
};
const cellsOf = (drawn: string) => drawn.split('\n').map((line) => line.trim().split(/\s+/u));

test('only rows and columns with something wrong in them are drawn, each column by its number, unknown last', () => {
	expect(cellsOf(drawMatrix(MATRIX, false))).toEqual([
		['label', '\\', 'read', 'as', '1', '2', '3'],
		['cpf', '2', '1', '12'],
		['none', '1', '·', '40'],
		['1', 'cpf'],
		['2', 'password'],
		['3', 'unknown'],
	]);
});

test('the whole matrix has a row for every label and a column for every reading', () => {
	expect(cellsOf(drawMatrix(MATRIX, true))).toEqual([
		['label', '\\', 'read', 'as', '1', '2', '3', '4'],
		['account', '3', '·', '·', '·'],
		['cpf', '·', '2', '1', '12'],
		['none', '·', '1', '·', '40'],
		['password', '·', '·', '2', '·'],
		['1', 'account'],
		['2', 'cpf'],
		['3', 'password'],
		['4', 'unknown'],
	]);
});

test('columns stand under their numbers, however long the names and the counts', () => {
	const lines = drawMatrix(MATRIX, true).split('\n').slice(0, 5);
	expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

test('where all is right there is nothing to draw', () => {
	expect(drawMatrix({ cpf: { cpf: 2 }, none: { unknown: 3 } }, false)).toBe('nothing was read as anything else');
	expect(drawMatrix({}, true)).toBe('nothing was read as anything else');
});
