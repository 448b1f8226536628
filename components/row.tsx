import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface RowProps {
	icon: IconName;
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
				<Icon name={icon} size={first ? 30 : 28} />
			</span>
			<span class="row-words">
				<span class="row-title">{title}</span>
				{hint === undefined ? null : <span class="row-hint">{hint}</span>}
			</span>
			<Icon name={first ? 'arrow-right' : 'caret-right'} size={first ? 26 : 22} />
		</button>
	);
}
