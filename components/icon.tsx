import type { IconShapes } from './icons';

/** A picture that always goes with a word, so it says nothing of its own to a screen reader. */
export function Icon({ of, size = 24 }: { of: IconShapes; size?: number }) {
	return (
		<svg class="icon" width={size} height={size} viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" focusable="false">
			{of.map(({ d, faint }) => (
				<path key={d} d={d} opacity={faint ? 0.2 : undefined} />
			))}
		</svg>
	);
}
