import { Icon } from './icon';
import { arrowRightIcon, caretRightIcon, type IconShapes } from './icons';

interface RowProps {
	icon: IconShapes;
	title: string;
	hint?: string | undefined;
	/** The one to start with; there is at most one in a view. */
	first?: boolean;
	onPress: () => void;
}

/** A choice that leads somewhere, as wide as the page. */
export function Row({ icon, title, hint, first = false, onPress }: RowProps) {
	return (
		<button type="button" class={first ? 'row row-first' : 'row'} onClick={onPress}>
			<span class="tile">
				<Icon of={icon} size={first ? 30 : 28} />
			</span>
			<span class="row-words">
				<span class="row-title">{title}</span>
				{hint === undefined ? null : <span class="row-hint">{hint}</span>}
			</span>
			<Icon of={first ? arrowRightIcon : caretRightIcon} size={first ? 26 : 22} />
		</button>
	);
}
