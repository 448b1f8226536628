import type { Page } from '@playwright/test';

interface Spoken {
	nodeId: string;
	ignored: boolean;
	backendDOMNodeId?: number;
	role?: { value?: unknown };
	name?: { value?: unknown };
	childIds?: string[];
	properties?: { name: string; value: { value?: unknown } }[];
}

/** Of what a node says beside its role and name, what a person hears. */
const SAID = ['level', 'live', 'disabled', 'pressed', 'expanded', 'modal'];

/** Boxes of which each version of a browser tells in its own way, and no reader reads out. */
const BOXES = new Set(['none', 'generic', 'paragraph', 'sectionheader', 'sectionfooter', 'strong', 'emphasis', 'ListMarker']);
/** Their words are their name. */
const NAMED = new Set(['button', 'heading']);

/** The guide as a screen reader is told of it: one line each, role and name, indented. Empty where it is not there. */
export async function treeOf(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'passo-certo' });
	const { node } = nodeId ? await session.send('DOM.describeNode', { nodeId }) : { node: null };
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Spoken[] };
	await session.detach();
	const all = new Map(nodes.map((each) => [each.nodeId, each]));
	const host = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node?.backendNodeId);
	return host ? `${linesOf(host, all, -1).join('\n')}\n` : '';
}

function linesOf(node: Spoken, all: ReadonlyMap<string, Spoken>, depth: number): string[] {
	const role = String(node.role?.value ?? '');
	if (role === 'InlineTextBox' || (role === 'StaticText' && String(node.name?.value).trim() === '')) return [];
	const isSilent = node.ignored || BOXES.has(role) || depth < 0;
	const said = (node.properties ?? [])
		.filter(({ name, value }) => SAID.includes(name) && value.value !== false)
		.map(({ name, value }) => `${name}=${String(value.value)}`);
	const line = ['\t'.repeat(Math.max(depth, 0)) + role, JSON.stringify(node.name?.value ?? ''), ...said].join(' ');
	const children = (NAMED.has(role) ? [] : (node.childIds ?? [])).flatMap((id) => {
		const child = all.get(id);
		return child ? linesOf(child, all, isSilent ? Math.max(depth, 0) : depth + 1) : [];
	});
	return isSilent ? children : [line, ...children];
}
