import { fromPunycode } from './from-punycode';

/**
 * Signs that pass for a letter: digits, Cyrillic, Greek, and a few others. `l` and `i` are
 * one, because `1` is taken for both. An `@` cannot stand in a host.
 * Source: Unicode UTS 39, confusables, the part that can stand in a domain name.
 */
const PASSES_FOR: Readonly<Record<string, string>> = {
	a: '4аαɑ',
	b: 'вьβƅ',
	c: 'сϲ',
	d: 'ԁɗ',
	e: '3еεєҽ',
	g: 'ɡɢցԍ',
	h: 'һнհ',
	i: '1lіιıӏɩł',
	j: 'јյ',
	k: 'кκ',
	m: 'м',
	n: 'пηո',
	o: '0оοσօᴏø',
	p: 'рρ',
	q: 'ԛզ',
	r: 'гᴦɾ',
	s: '5ѕꜱ',
	t: 'тτ',
	u: 'υսʋᴜ',
	v: 'νѵᴠ',
	w: 'ԝωѡ',
	x: 'хχ',
	y: 'уγү',
};

const LETTER: ReadonlyMap<string, string> = new Map(
	Object.entries(PASSES_FOR).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter] as const)),
);

/** What a tired eye reads: decoded, without accents, each sign as the letter that it passes for. */
export function skeletonOf(host: string): string {
	const decoded = host.split('.').map(fromPunycode).join('.');
	const bare = decoded.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return [...bare].map((sign) => LETTER.get(sign) ?? sign).join('');
}
