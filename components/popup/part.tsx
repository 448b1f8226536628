import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import type { IconShapes } from '../icons';

/** A titled part of a longer view. */
export function Part({ icon, title, children }: { icon: IconShapes; title: string; children: ComponentChildren }) {
	return (
		<section class="part">
			<h2 class="part-title">
				<Icon of={icon} size={28} />
				{title}
			</h2>
			{children}
		</section>
	);
}
