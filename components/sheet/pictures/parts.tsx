import type { ComponentChildren } from 'preact';
import type { IconShapes } from '../../icons';

/** What the drawings are put together from, on a board of 96 by 60: black lines that a weak printer and a copier keep. */

export function Window({ right = 94, children }: { right?: number; children: ComponentChildren }) {
	return (
		<>
			<rect class="draw-line" x="2" y="2" width={right - 2} height="56" rx="6" />
			<path class="draw-line" d={`M2 13h${right - 2}`} />
			<path class="draw-dots" d="M9 7.5h0M15 7.5h0M21 7.5h0" />
			{children}
		</>
	);
}

export function Phone({ x, children }: { x: number; children: ComponentChildren }) {
	return (
		<g transform={`translate(${x} 0)`}>
			<rect class="draw-line draw-paper" x="0" y="2" width="34" height="56" rx="7" />
			<path class="draw-thin" d="M13 7h8" />
			{children}
		</g>
	);
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Between the ring and what it lies around. */
const GAP = 5;

/** The same ring as on the screen: it lies around what the sentence is about, and nowhere else. */
export function Ring({ x, y, width, height }: Box) {
	const box = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP, rx: height / 2 + GAP - 1 };
	return (
		<>
			<rect class="draw-halo" {...box} />
			<rect class="draw-ring" {...box} />
		</>
	);
}

/** Something to type in; the dots stand for what is typed, in groups. */
export function Field({ box: { x, y, width, height }, groups }: { box: Box; groups: readonly number[] }) {
	let at = x + 6;
	const dots: number[] = [];
	for (const group of groups) {
		for (let dot = 0; dot < group; dot += 1) {
			dots.push(at);
			at += 4.6;
		}
		at += 3.4;
	}
	return (
		<>
			<rect class="draw-thin draw-paper" x={x} y={y} width={width} height={height} rx="3" />
			{dots.map((cx) => (
				<circle key={cx} cx={cx} cy={y + height / 2} r="1.5" />
			))}
		</>
	);
}

/** Something to press. What is drawn on it is white. */
export function Key({ box: { x, y, width, height }, children }: { box: Box; children?: ComponentChildren }) {
	return (
		<>
			<rect x={x} y={y} width={width} height={height} rx={height / 2} />
			<g class="draw-white">{children}</g>
		</>
	);
}

/** A line of writing that nobody has to read. */
export function Writing({ x, y, width }: { x: number; y: number; width: number }) {
	return <path class="draw-thin" d={`M${x} ${y}h${width}`} />;
}

export function Finger({ x, y }: { x: number; y: number }) {
	return (
		<path
			class="draw-finger"
			transform={`translate(${x} ${y})`}
			d="M0 2.6a2.6 2.6 0 0 1 5.2 0v7.2l5.7 1.5a3.6 3.6 0 0 1 2.7 3.5c0 3.7-1.2 6.6-2.4 9.200H-1.400c-1.9-2.3-4.3-5.6-5.5-7.9-1-1.9 1.3-3.7 3-2.300L0 16z"
		/>
	);
}

export function Sign({ of, x, y, size }: { of: IconShapes; x: number; y: number; size: number }) {
	return <g transform={`translate(${x} ${y}) scale(${size / 256})`}>{of.map(({ d, faint }) => (faint ? null : <path key={d} d={d} />))}</g>;
}

export function Arrow({ d }: { d: string }) {
	return <path class="draw-arrow" d={d} />;
}

/** Not this one. */
export function Slash({ x, y, size }: { x: number; y: number; size: number }) {
	const d = `M${x} ${y}l${size} ${size}`;
	return (
		<>
			<path class="draw-halo" d={d} />
			<path class="draw-arrow" d={d} />
		</>
	);
}

/** A QR code as it looks from afar; it carries nothing. */
export function Code({ x, y, size }: { x: number; y: number; size: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${size / 22})`}>
			<path
				fill-rule="evenodd"
				d="M0 0h8v8H0zM2 2v4h4V2zM14 0h8v8h-8zM16 2v4h4V2zM0 14h8v8H0zM2 16v4h4v-4zM10 0h2v4h-2zM10 6h2v4H8v2H4v-2H0v0h4V10h4zM14 10h4v2h-2v2h-2zM20 10h2v4h-2zM10 12h2v2h2v2h-2v4h-2zM16 14h2v2h-2zM14 18h4v4h-4zM20 16h2v2h-2zM20 20h2v2h-2z"
			/>
		</g>
	);
}
