/** As the browser gives it; times in µs. */
export interface CpuProfile {
	nodes: readonly { id: number; callFrame: { functionName: string; url: string }; children?: number[] | undefined }[];
	startTime: number;
	samples?: number[] | undefined;
	timeDeltas?: number[] | undefined;
}

/** What ran at one moment and until the next: functions, the innermost first. */
export interface Moment {
	atUs: number;
	ms: number;
	stack: readonly { functionName: string; url: string }[];
}

/** The moments at which a script was at work, itself or through what it called. */
export function momentsOf({ nodes, startTime, samples = [], timeDeltas = [] }: CpuProfile, script: string): Moment[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
	let atUs = startTime;
	return samples
		.map((id, index) => {
			atUs += timeDeltas[index] ?? 0;
			return { atUs, ms: (timeDeltas[index + 1] ?? 0) / 1_000, stack: stackOf(id) };
		})
		.filter(({ stack }) => stack.some(({ url }) => url.endsWith(script)));

	/** The root is no function. */
	function stackOf(id: number): Moment['stack'] {
		const node = byId.get(id);
		const parent = parents.get(id);
		return node && parent !== undefined ? [node.callFrame, ...stackOf(parent)] : [];
	}
}
