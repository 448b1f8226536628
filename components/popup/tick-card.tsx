import { Icon } from '../icon';
import { checkIcon } from '../icons';

interface TickCardProps {
	title: string;
	hint: string;
	on: boolean;
	onChange: (on: boolean) => void;
}

/** A tick box as large as its words. */
export function TickCard({ title, hint, on, onChange }: TickCardProps) {
	return (
		<label class={on ? 'tick-card tick-card-on' : 'tick-card'}>
			<span class="tick-box">
				<input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
				<Icon of={checkIcon} size={22} />
			</span>
			<span class="row-words">
				<span class="row-title">{title}</span>
				<span class="row-hint">{hint}</span>
			</span>
		</label>
	);
}
