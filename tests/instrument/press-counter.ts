import type { CDPSession, Page } from '@playwright/test';
import { CONTROLS } from './fit.ts';

/** Runs in the page: every press ends here, and it is noted which control it was meant for. */
function count(controls: string): void {
	const pressed: number[] = [];
	const note = (target: EventTarget | null) => {
		const control = target instanceof Element ? target.closest(controls) : null;
		pressed.push(control ? [...document.querySelectorAll(controls)].indexOf(control) : -1);
	};
	const listen = (place: Window, targetOf: (event: Event) => EventTarget | null) => {
		for (const type of ['mousedown', 'mouseup', 'submit', 'click']) {
			const end = (event: Event) => {
				event.preventDefault();
				event.stopImmediatePropagation();
				if (type === 'click') note(targetOf(event));
			};
			place.addEventListener(type, end, { capture: true });
		}
	};
	listen(window, ({ target }) => target);
	for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow) listen(frame.contentWindow, () => frame);
	Object.assign(globalThis, { pressed });
}

/** Counts real presses of the mouse where the page hears them. Nothing happens on them: the page stays as it is. */
export class PressCounter {
	private readonly page: Page;
	private readonly session: CDPSession;

	constructor(page: Page, session: CDPSession) {
		this.page = page;
		this.session = session;
	}

	async begin(): Promise<void> {
		await this.page.evaluate(count, CONTROLS);
	}

	/** Presses at all the spots, and says which controls got a press, in the same order. */
	async press(spots: readonly { x: number; y: number }[]): Promise<number[]> {
		const options = { button: 'left', clickCount: 1 } as const;
		// All are sent before the first is answered: the browser keeps their order.
		await Promise.all(
			spots.flatMap(({ x, y }) =>
				(['mousePressed', 'mouseReleased'] as const).map((type) =>
					this.session.send('Input.dispatchMouseEvent', { type, x, y, ...options }),
				),
			),
		);
		return this.page.evaluate('pressed.splice(0)') as Promise<number[]>;
	}
}
