import type { CDPSession, Page } from '@playwright/test';

/**
 * Our script's own world in one tab, from which the ring can be read. Entered as
 * late as possible: what a debugger puts there would count as our memory.
 */
export class OwnWorld {
	private readonly session: CDPSession;
	private contextId: number | null = null;

	private constructor(session: CDPSession, extensionId: string) {
		this.session = session;
		session.on('Runtime.executionContextCreated', ({ context }) => {
			if (context.origin.includes(extensionId)) this.contextId = context.id;
		});
	}

	static async on(page: Page, extensionId: string): Promise<OwnWorld> {
		const session = await page.context().newCDPSession(page);
		const world = new OwnWorld(session, extensionId);
		await session.send('Runtime.enable');
		return world;
	}

	/** What an expression gives there, as soon as our script has begun. */
	async ask(expression: string): Promise<unknown> {
		while (this.contextId === null) await new Promise((resolve) => setTimeout(resolve, 5));
		const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
			expression,
			contextId: this.contextId,
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}
}
