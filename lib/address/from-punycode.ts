const BASE = 36;
const FIRST = 128;

/** The label that an `xn--` label stands for, or the label itself. Source of the numbers: RFC 3492, 5 and 6. */
export function fromPunycode(label: string): string {
	if (!label.startsWith('xn--')) return label;
	const coded = label.slice('xn--'.length);
	const hyphen = coded.lastIndexOf('-');
	const points = [...coded.slice(0, Math.max(hyphen, 0))].map((letter) => letter.codePointAt(0) ?? 0);
	let point = FIRST;
	let bias = 72;
	let place = 0;
	for (let at = hyphen + 1; at < coded.length; ) {
		const start = place;
		let weight = 1;
		for (let step = BASE; ; step += BASE) {
			const digit = digitOf(coded.charAt(at));
			if (digit === null) return label;
			at += 1;
			place += digit * weight;
			const threshold = Math.min(Math.max(step - bias, 1), 26);
			if (digit < threshold) break;
			weight *= BASE - threshold;
		}
		const count = points.length + 1;
		bias = adapt(place - start, count, start === 0);
		point += Math.floor(place / count);
		if (point > 0x10ffff) return label;
		place %= count;
		points.splice(place, 0, point);
		place += 1;
	}
	return String.fromCodePoint(...points);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(letter: string): number | null {
	const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter);
	return letter === '' || digit === -1 ? null : digit;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
	let rest = Math.floor(delta / (isFirst ? 700 : 2));
	rest += Math.floor(rest / count);
	let bias = 0;
	for (; rest > 455; bias += BASE) rest = Math.floor(rest / (BASE - 1));
	return bias + Math.floor((BASE * rest) / (rest + 38));
}
