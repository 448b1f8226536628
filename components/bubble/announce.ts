/** A live region that comes into the page with its words in it is not read out: they follow a moment later, in ms. */
const PAUSE_MS = 150;

const due = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Has a screen reader say this, politely and once. `into` keeps the same element for all that is said in it. */
export function announce(words: string, into: HTMLElement): void {
	const region = into.querySelector<HTMLElement>('[role="status"]') ?? into.appendChild(createRegion(into.ownerDocument));
	clearTimeout(due.get(region));
	if (region.textContent !== words)
		due.set(
			region,
			setTimeout(() => region.replaceChildren(words), PAUSE_MS),
		);
}

function createRegion(page: Document): HTMLElement {
	const region = page.createElement('p');
	region.className = 'spoken';
	region.role = 'status';
	return region;
}
