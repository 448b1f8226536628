import * as v from 'valibot';

const PREFIX = 'passo-certo-tripwire ';

const lineSchema = v.variant('kind', [
	v.object({ kind: v.literal('armed'), what: v.array(v.string()) }),
	v.object({ kind: v.literal('hit'), what: v.string() }),
	v.object({ kind: v.literal('message'), what: v.tuple([v.unknown()]) }),
	v.object({ kind: v.literal('done'), what: v.string() }),
]);

/** What the tripwire wrote to the consoles of the pages it was in. */
export class WireLog {
	/** The wires of each document that it was laid in. */
	readonly armed: string[][] = [];
	/** The wires that were touched, each as often as it was. */
	readonly hits: string[] = [];
	/** What was told to the background. */
	readonly messages: unknown[] = [];
	/** Has the control done all it does? */
	isDone = false;

	/** Hears one line of a console; others' lines are passed over. */
	hear(line: string): void {
		if (!line.startsWith(PREFIX)) return;
		const { kind, what } = v.parse(lineSchema, JSON.parse(line.slice(PREFIX.length)));
		if (kind === 'armed') this.armed.push(what);
		if (kind === 'hit') this.hits.push(what);
		if (kind === 'message') this.messages.push(what[0]);
		if (kind === 'done') this.isDone = true;
	}
}
