import { inflateSync } from 'node:zlib';

/** The sizes of all text on a page of a PDF, in points of the paper, each once. Poppler guesses at those of a variable font. */
export function pdfTextSizes(pdf: Uint8Array): number[] {
	const drawings = streamsOf(Buffer.from(pdf)).filter((stream) => /\bBT\b/u.test(stream));
	const sizes = drawings.flatMap(sizesIn);
	// A drawing in a drawing would have a scale of its own.
	if (drawings.length !== 1) throw new Error(`Text in ${drawings.length} drawings of the PDF; one was expected.`);
	return [...new Set(sizes.map((size) => Math.round(size * 100) / 100))].sort((a, b) => a - b);
}

function streamsOf(pdf: Buffer): string[] {
	const streams: string[] = [];
	for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 1)) {
		const start = at + (pdf[at + 6] === 13 ? 8 : 7);
		const end = pdf.indexOf('endstream', start);
		try {
			streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
		} catch {
			// A picture, or the word `endstream` itself.
		}
	}
	return streams;
}

/** Text is as high as its font's size, times what the page and the line of text are stretched by. */
function sizesIn(stream: string): number[] {
	const sizes: number[] = [];
	const kept: number[] = [];
	let scale = 1;
	let font = 0;
	let line = 1;
	let numbers: number[] = [];
	for (const token of stream.split(/\s+/u)) {
		const number = Number(token);
		if (token !== '' && !Number.isNaN(number)) {
			numbers.push(number);
			continue;
		}
		if (token === 'q') kept.push(scale);
		else if (token === 'Q') scale = kept.pop() ?? 1;
		else if (token === 'cm') scale *= heightOf(numbers);
		else if (token === 'Tf') font = numbers.at(-1) ?? 0;
		else if (token === 'BT') line = 1;
		else if (token === 'Tm') line = heightOf(numbers);
		else if (token === 'Tj' || token === 'TJ') sizes.push(font * scale * line);
		// What is drawn stands between the numbers of a placing and those of the next.
		if (!token.startsWith('/')) numbers = [];
	}
	return sizes;
}

/** By how much a matrix stretches upwards. */
function heightOf(matrix: readonly number[]): number {
	const [, , c = 0, d = 1] = matrix.slice(-6);
	return Math.hypot(c, d);
}
