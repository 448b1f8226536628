import { useState } from 'preact/hooks';
import type { Say } from '../say';

const SHAPES = {
	circle: 'M50 14a36 36 0 1 0 .1 0z',
	square: 'M18 18h64v64h-64z',
	triangle: 'M50 12 90 84H10z',
} as const;
const PICTURES: readonly (keyof typeof SHAPES)[] = ['square', 'circle', 'triangle', 'triangle', 'square', 'circle'];

/** The style sheets of the page do not reach into the frame. */
const INK = '#2a1230';
const FONT = '600 18px/1.3 system-ui, sans-serif';
const BUTTON = { font: FONT, color: INK, borderRadius: '8px', cursor: 'pointer', minHeight: '48px' };

/** Any answer is right: what is rehearsed is that there is nothing to fear. */
export function CaptchaPictures({ say, onDone }: { say: Say; onDone: () => void }) {
	const [chosen, setChosen] = useState<readonly number[]>([]);
	const toggle = (at: number) => setChosen(chosen.includes(at) ? chosen.filter((each) => each !== at) : [...chosen, at]);
	return (
		<div style={{ font: FONT, color: INK, display: 'grid', gap: '8px' }}>
			<p style={{ margin: 0 }}>{say('practice_captcha_ask')}</p>
			<div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '8px' }}>
				{PICTURES.map((shape, at) => (
					<button
						key={`${shape} ${at}`}
						type="button"
						aria-pressed={chosen.includes(at)}
						aria-label={say(`practice_shape_${shape}`)}
						style={{
							...BUTTON,
							border: chosen.includes(at) ? `5px solid ${INK}` : '2px solid #8b7690',
							background: '#fff',
							padding: '4px',
						}}
						onClick={() => toggle(at)}
					>
						<svg viewBox="0 0 100 100" width="56" height="56" aria-hidden="true">
							<path d={SHAPES[shape]} fill="#4f3b55" />
						</svg>
					</button>
				))}
			</div>
			<button type="button" style={{ ...BUTTON, border: 'none', background: '#4f3b55', color: '#fffcf7' }} onClick={onDone}>
				{say('practice_captcha_done')}
			</button>
		</div>
	);
}
