/**
 * In the place of WXT's context, which tells older copies to go by an event in the page:
 * whoever knows the extension's id can forge it and take the guide away (tried). Our own
 * copies find out by themselves (`isAlive`), and a new one removes what an old one drew.
 */
export class ContentScriptContext {
	readonly signal: AbortSignal = new AbortController().signal;
}
