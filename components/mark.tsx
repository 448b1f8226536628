/** Our mark: a P drawn as a path that rises, turns and stops at one point. Decoration beside our name. */
export function Mark({ size = 30 }: { size?: number }) {
	return (
		<svg class="mark" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
			<rect width="64" height="64" rx="15" fill="#3d1a47" />
			<path d="M16 53.5V28a16.5 16.5 0 1 1 16.5 16.5" fill="none" stroke="#fffcf7" stroke-width="9.5" stroke-linecap="round" />
			<circle cx="32.5" cy="28" r="7" fill="#ffa62b" />
		</svg>
	);
}
