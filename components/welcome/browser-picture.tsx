import type { ComponentChildren } from 'preact';

/** A drawn browser window, into which the other pictures draw. 520 by 400. */
export function BrowserPicture({ children }: { children: ComponentChildren }) {
	return (
		<svg class="picture" viewBox="0 0 520 400" aria-hidden="true" focusable="false">
			<path class="picture-top" d="M22 4h476a18 18 0 0 1 18 18v40H4V22A18 18 0 0 1 22 4Z" />
			<path class="picture-page" d="M4 62h512v316a18 18 0 0 1-18 18H22a18 18 0 0 1-18-18Z" />
			<circle class="picture-dot" cx="28" cy="33" r="6" />
			<circle class="picture-dot" cx="50" cy="33" r="6" />
			<circle class="picture-dot" cx="72" cy="33" r="6" />
			{children}
			<rect class="picture-outline" x="4" y="4" width="512" height="392" rx="18" />
			<path class="picture-outline" d="M4 62h512" />
		</svg>
	);
}

/** Our mark as the button that the browser shows, 32 by 32. */
export function ButtonMark({ x, y }: { x: number; y: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(0.5)`}>
			<rect class="mark-board" width="64" height="64" rx="15" />
			<path class="mark-path" d="M16 53.5V28a16.5 16.5 0 1 1 16.5 16.5" />
			<circle class="mark-point" cx="32.5" cy="28" r="7" />
		</g>
	);
}
