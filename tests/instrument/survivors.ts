/** What of something personal is still in a captured text. */
export function survivorsIn(text: string, traces: readonly string[]): string[] {
	const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	// Also where markup parts it.
	const joined = folded.replace(/<[^>]*>/gu, '');
	const found = traces.filter((trace) => {
		const wanted = trace.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		return holdsWord(folded, wanted) || holdsWord(joined, wanted);
	});
	const digits = withoutOurs(text).match(/[^\P{N}0]+/gu) ?? [];
	return [...found, ...digits.map((each) => `digits ${each}`)];
}

/** As a word: “Ana” is in no “banana”. Longer ones count inside others too. */
function holdsWord(text: string, wanted: string): boolean {
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		const isWord = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + wanted.length));
		if (isWord || wanted.length > 9) return true;
	}
	return false;
}

/** The digits that a capture writes of its own: the day, headings, sizes and places of boxes. */
function withoutOurs(text: string): string {
	return text
		.replace(/^<!-- captured \d{4}-\d\d-\d\d:/u, '')
		.replace('<meta charset="utf-8">', '')
		.replace(/<(\/?)h[1-6]\b/gu, '<$1h')
		.replace(/ (?:width|height|maxlength)="\d+"/gu, '')
		.replace(/ style="position:fixed;[\w:;#-]*"/gu, '');
}
