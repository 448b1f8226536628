import { gearIcon, type IconShapes, pushPinIcon, puzzlePieceIcon } from '../icons';
import { useSay } from '../say';
import { BrowserPicture, ButtonMark } from './browser-picture';

/** The list behind the puzzle piece, where the browser keeps its extensions. */
export function PinPicture({ pins }: { pins: 'pin' | 'gear' }) {
	const say = useSay();
	return (
		<BrowserPicture>
			<rect class="picture-field" x="100" y="19" width="310" height="28" rx="14" />
			<Drawn shapes={puzzlePieceIcon} x={462} y={17} />
			<rect class="picture-line" x="40" y="104" width="120" height="16" rx="8" />
			<rect class="picture-line" x="40" y="136" width="90" height="16" rx="8" />
			<StepNumber x={438} y={33} text="1" />
			<rect class="picture-menu" x="176" y="84" width="316" height="220" rx="14" />
			<rect class="picture-line" x="240" y="112" width="130" height="14" rx="7" />
			<rect class="picture-line" x="200" y="106" width="26" height="26" rx="6" />
			<rect class="picture-row" x="186" y="150" width="296" height="66" rx="12" />
			<ButtonMark x={198} y={167} />
			<text class="picture-word" x="242" y="191">
				{say('extension_name')}
			</text>
			<Drawn shapes={pins === 'pin' ? pushPinIcon : gearIcon} x={436} y={167} />
			<rect class="picture-line" x="200" y="240" width="26" height="26" rx="6" />
			<rect class="picture-line" x="240" y="246" width="170" height="14" rx="7" />
			<StepNumber x={160} y={183} text="2" />
			<StepNumber x={452} y={240} text="3" />
		</BrowserPicture>
	);
}

function StepNumber({ x, y, text }: { x: number; y: number; text: string }) {
	return (
		<g>
			<circle class="picture-number" cx={x} cy={y} r="18" />
			<text class="picture-number-word" x={x} y={y + 8}>
				{text}
			</text>
		</g>
	);
}

function Drawn({ shapes, x, y }: { shapes: IconShapes; x: number; y: number }) {
	return (
		<g class="picture-sign" transform={`translate(${x} ${y}) scale(0.125)`}>
			{shapes.map(({ d }) => (
				<path key={d} d={d} />
			))}
		</g>
	);
}
