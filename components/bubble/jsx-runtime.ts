/**
 * What JSX becomes over a site: the same trees that Preact makes, for `draw`, without Preact.
 * `wxt.config.ts` puts this in the place of `preact/jsx-runtime` for scripts that run on pages.
 */
export function jsx(type: unknown, props: unknown): { type: unknown; props: unknown } {
	return { type, props };
}

export { jsx as jsxs };

export function Fragment({ children }: { children: unknown }): unknown {
	return children;
}
