/** A picture drawn with a pen. It always goes with a word, so it says nothing of its own to a screen reader. */
export function Stroke({ of, size = 24 }: { of: string; size?: number }) {
	return (
		<svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
			<path d={of} />
		</svg>
	);
}
