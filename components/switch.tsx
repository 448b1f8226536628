import { useSay } from './say';

interface SwitchProps {
	label: string;
	hint?: string | undefined;
	on: boolean;
	onChange: (on: boolean) => void;
}

/** Yes or no. The whole row answers, and the state is written out. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
	const say = useSay();
	return (
		<button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onChange(!on)}>
			<span class="row-words">
				<span class="switch-label">{label}</span>
				{hint === undefined ? null : <span class="row-hint">{hint}</span>}
			</span>
			<span class="switch-track" aria-hidden="true">
				<span class="switch-knob" />
				<span class="switch-word">{say(on ? 'popup_yes' : 'popup_no')}</span>
			</span>
		</button>
	);
}
