import type { ComponentChildren } from 'preact';

interface ViewFrameProps {
	tight?: boolean;
	/** What stays in sight above. */
	top?: ComponentChildren;
	/** The one action that stays in sight. */
	action?: ComponentChildren;
	children: ComponentChildren;
}

/** A view that scrolls, between what does not. */
export function ViewFrame({ tight = false, top, action, children }: ViewFrameProps) {
	return (
		<main class="view-frame">
			{top}
			<div class={tight ? 'view view-tight' : 'view'}>{children}</div>
			{action ? <div class="bar">{action}</div> : null}
		</main>
	);
}
