/** What the bubble says, in the order in which a person reads it. */
const BLOCKS = '.guards span, .progress > span:first-child, h2, .text, li > span, .obstacle span, .note';

/** One sentence, and the pieces of the bubble that it is made of: bold words are elements of their own. */
export interface Spoken {
	text: string;
	pieces: HTMLElement[];
}

/** Puts each sentence of the bubble into pieces that can be marked. */
export function sentencesIn(bubble: HTMLElement): Spoken[] {
	return [...bubble.querySelectorAll<HTMLElement>(BLOCKS)].filter(isShown).flatMap(sentencesOf);
}

function isShown(block: HTMLElement): boolean {
	return block.getClientRects().length > 0;
}

function sentencesOf(block: HTMLElement): Spoken[] {
	const found: Spoken[] = [{ text: '', pieces: [] }];
	const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		const end = /[.?:]\s+(?=\S)/u.exec(node.data);
		const rest = end && node.splitText(end.index + end[0].length);
		const piece = block.ownerDocument.createElement('span');
		node.replaceWith(piece);
		piece.append(node);
		walker.currentNode = node;
		const last = found.at(-1);
		last?.pieces.push(piece);
		if (last) last.text += node.data;
		if (rest) found.push({ text: '', pieces: [] });
	}
	return found.filter(({ text }) => /\p{L}/u.test(text));
}
