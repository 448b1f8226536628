import type { ComponentChildren } from 'preact';

/** A form that goes nowhere: pressing its main button, or Enter, leads to another screen. */
export function ScreenForm({ onDone, children }: { onDone: () => void; children: ComponentChildren }) {
	return (
		<form
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				onDone();
			}}
		>
			{children}
		</form>
	);
}
