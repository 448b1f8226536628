import { encode } from 'uqr';

/** In px: large enough for the camera of an old phone, and whole, so that no edge is blurred. */
const SQUARE = 4;
/** White around it, in squares, as the standard asks for. */
const QUIET = 4;

/** Drawn here, from the text alone; nobody is asked. Black on white in every theme, because cameras expect that. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET, boostEcc: false });
	const d = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
	return (
		<svg
			class="qr-code"
			role="img"
			aria-label={label}
			width={size * SQUARE}
			height={size * SQUARE}
			viewBox={`0 0 ${size} ${size}`}
			shape-rendering="crispEdges"
		>
			<rect width={size} height={size} fill="#fff" />
			<path d={d} fill="#000" />
		</svg>
	);
}
