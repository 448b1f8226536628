import { Icon } from '../icon';

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
			<input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span class="tick-box">{on ? <Icon name="check" size={22} /> : null}</span>
			<span class="row-words">
				<span class="row-title">{title}</span>
				<span class="row-hint">{hint}</span>
			</span>
		</label>
	);
}
