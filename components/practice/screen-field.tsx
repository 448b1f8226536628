interface ScreenFieldProps {
	id: string;
	label: string;
	placeholder?: string;
	digits?: boolean;
	/**
	 * Shows dots instead of letters. Not a password field: a browser would offer
	 * to keep what is typed there.
	 */
	secret?: boolean;
}

/** A field that keeps nothing: it has no name, is filled by nobody, and goes away with its screen. */
export function ScreenField({ id, label, placeholder, digits = false, secret = false }: ScreenFieldProps) {
	return (
		<div class="screen-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				class={secret ? 'screen-secret' : undefined}
				inputMode={digits ? 'numeric' : 'text'}
				placeholder={placeholder}
				autocomplete="off"
				autocapitalize="none"
				autocorrect="off"
				spellcheck={false}
			/>
		</div>
	);
}
