/** Open to our own world only. */
declare const chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** How well the guide can be read and pressed. */
export interface Legible {
	/** Every text of the guide that is shown. */
	texts: { text: string; size: number; contrast: number; isInstruction: boolean }[];
	buttons: { text: string; width: number; height: number; gap: number }[];
}

/** Runs in the extension's world. */
export function measureLegible(): Legible {
	const host = document.querySelector('passo-certo');
	const root = host && chrome.dom.openOrClosedShadowRoot(host);
	if (!root) throw new Error('the guide is not there');
	const shown = (element: Element) => element.getClientRects().length > 0 && !element.closest('[role="status"]');
	const channels = (color: string) => (color.match(/[\d.]+/gu) ?? []).map(Number);
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = channels(color).map((each) => {
			const share = each / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	/** The nearest that is drawn behind it; half-seen backgrounds are not used, and would show as no contrast. */
	const behind = (element: Element) => {
		for (let at: Element | null = element; at; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			const alpha = channels(backgroundColor)[3] ?? 1;
			if (alpha === 1) return backgroundColor;
			if (alpha > 0) return getComputedStyle(element).color;
		}
		return getComputedStyle(element).color;
	};
	const words = (node: Node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
	const texts: Legible['texts'] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!element || words(node) === '' || !shown(element) || element.closest('[hidden], style')) continue;
		const { color, fontSize } = getComputedStyle(element);
		const [light = 0, dark = 0] = [luminance(color), luminance(behind(element))].sort((one, other) => other - one);
		texts.push({
			text: words(node),
			size: Number.parseFloat(fontSize),
			contrast: (light + 0.05) / (dark + 0.05),
			isInstruction: element.closest('h2, .text') !== null,
		});
	}
	const buttons = [...root.querySelectorAll('button')].filter(shown).map((element) => ({ element, box: element.getBoundingClientRect() }));
	const gap = (one: DOMRect, other: DOMRect) => {
		const across = Math.max(one.left - other.right, other.left - one.right);
		const down = Math.max(one.top - other.bottom, other.top - one.bottom);
		return Math.max(across, down);
	};
	return {
		texts,
		buttons: buttons.map(({ element, box }) => ({
			text: words(element),
			width: box.width,
			height: box.height,
			gap: Math.min(...buttons.filter((other) => other.element !== element).map((other) => gap(box, other.box)), 1000),
		})),
	};
}
