/** A picture drawn with a pen. It always goes with a word, so it says nothing of its own to a screen reader. */
export function Stroke({ of }: { of: string }) {
	return (
		<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
			<path d={of} />
		</svg>
	);
}
