import type { ComponentChildren } from 'preact';

interface ViewFrameProps {
	tight?: boolean;
	/** The one action that stays in sight. */
	action?: ComponentChildren;
	children: ComponentChildren;
}

/** A view that scrolls, above the one action that does not. */
export function ViewFrame({ tight = false, action, children }: ViewFrameProps) {
	return (
		<main class="view-frame">
			<div class={tight ? 'view view-tight' : 'view'}>{children}</div>
			{action ? <div class="bar">{action}</div> : null}
		</main>
	);
}
