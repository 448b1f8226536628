import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { caretDownIcon, caretUpIcon } from '../icons';

/** A question that opens its answer below itself. */
export function Disclosure({ title, children }: { title: string; children: ComponentChildren }) {
	const [isOpen, setOpen] = useState(false);
	const id = useId();
	return (
		<div class="disclosure">
			<button type="button" class="disclosure-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
				<span>{title}</span>
				<Icon of={isOpen ? caretUpIcon : caretDownIcon} size={22} />
			</button>
			<p id={id} class="disclosure-answer" hidden={!isOpen}>
				{children}
			</p>
		</div>
	);
}
