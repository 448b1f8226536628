import { useSay } from '../say';

const SIDE = 21;
const EYE = 7;
const BAND = { top: 8, bottom: 13 };

/** The same squares every time, and no pattern that any camera takes for a code. */
const SQUARES = Array.from({ length: SIDE * SIDE }, (_, index) => ({ x: index % SIDE, y: Math.floor(index / SIDE) }))
	.filter(({ x, y }) => !isEye(x, y) && (y < BAND.top || y >= BAND.bottom) && (x * x * 3 + y * 5 + x * y * 7) % 5 < 2)
	.map(({ x, y }) => `M${x} ${y}h1v1h-1z`)
	.join('');
const EYES = [
	[3.5, 3.5],
	[SIDE - 3.5, 3.5],
	[3.5, SIDE - 3.5],
] as const;

/** A drawing in place of the site's code: round where a code has squares, and with a word across it. */
export function FalseCode() {
	const say = useSay();
	return (
		<svg class="screen-code" viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} role="img" aria-label={say('practice_false_code')}>
			<rect class="screen-code-paper" x="-1" y="-1" width={SIDE + 2} height={SIDE + 2} rx="1.5" />
			<path d={SQUARES} />
			{EYES.map(([x, y]) => (
				<g key={`${x} ${y}`}>
					<circle class="screen-code-eye" cx={x} cy={y} r="2.7" />
					<circle cx={x} cy={y} r="1.2" />
				</g>
			))}
			<text x={SIDE / 2} y="12" textLength="18" lengthAdjust="spacingAndGlyphs">
				{say('practice_badge')}
			</text>
		</svg>
	);
}

function isEye(x: number, y: number): boolean {
	const isNear = (at: number) => at <= EYE;
	const isFar = (at: number) => at >= SIDE - EYE - 1;
	return (isNear(x) && isNear(y)) || (isFar(x) && isNear(y)) || (isNear(x) && isFar(y));
}
