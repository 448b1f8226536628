import { Mark } from './mark';
import { useSay } from './say';

/** Who we are and who we are not, on top of every page of ours. */
export function Header() {
	const say = useSay();
	return (
		<header class="header">
			<Mark size={48} />
			<div>
				<p class="header-name" translate={false}>
					{say('extension_name')}
				</p>
				<p class="header-independent">{say('independent')}</p>
			</div>
		</header>
	);
}
