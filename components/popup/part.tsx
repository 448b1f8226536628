import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import type { IconName } from '../icon-paths';

/** A titled part of a longer view. */
export function Part({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
	return (
		<section class="part">
			<h2 class="part-title">
				<Icon name={icon} size={28} />
				{title}
			</h2>
			{children}
		</section>
	);
}
