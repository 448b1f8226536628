import { useState } from 'preact/hooks';
import type { Method } from '../../lib/core/rule';
import { methods } from '../../lib/knowledge';
import { Icon } from '../icon';
import { printerIcon } from '../icons';
import { useSay } from '../say';
import { Sheet } from './sheet';

/** One method on one sheet of paper, and above it what is not printed. */
export function SheetPage({ start, onPrint }: { start: Method; onPrint: () => void }) {
	const say = useSay();
	const [method, setMethod] = useState(start);
	const facts = methods.find((each) => each.id === method);
	return (
		<>
			<nav class="sheet-bar" aria-label={say('sheet_choose')}>
				<div class="sheet-ways">
					{methods.map((each) => (
						<button
							key={each.id}
							type="button"
							class="button"
							aria-current={each.id === method ? 'true' : undefined}
							onClick={() => setMethod(each.id)}
						>
							{say(`${each.say}_name`)}
						</button>
					))}
				</div>
				<button type="button" class="button button-primary" onClick={onPrint}>
					<Icon of={printerIcon} size={24} />
					{say('sheet_print')}
				</button>
			</nav>
			{facts ? <Sheet facts={facts} /> : null}
		</>
	);
}
