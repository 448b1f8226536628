import { useState } from 'preact/hooks';
import type { Method } from '../../lib/core/rule';
import { methods } from '../../lib/knowledge';
import type { Chat } from '../destination';
import { Header } from '../header';
import { Icon } from '../icon';
import { printerIcon } from '../icons';
import { useSay } from '../say';
import { wayIcons } from '../way-icons';
import { PhonePart } from './phone-part';
import { SendPart } from './send-part';
import { Sheet } from './sheet';
import { stepsInCode } from './steps-in-code';
import { stepsMessage } from './steps-message';

interface SheetPageProps {
	start: Method;
	onPrint: () => void;
	onCopy: (text: string) => Promise<boolean>;
	onOpen: (chat: Chat) => void;
}

/** One way to recover, to be taken along: on paper, as a message, on a phone. Only the sheet of paper is printed. */
export function SheetPage({ start, onPrint, onCopy, onOpen }: SheetPageProps) {
	const say = useSay();
	const [method, setMethod] = useState(start);
	const facts = methods.find((each) => each.id === method);
	return (
		<>
			<Header />
			<main class="take">
				<div class="take-choices">
					<h1>{say('sheet_page')}</h1>
					<nav class="take-ways" aria-label={say('sheet_choose')}>
						{methods.map((each) => (
							<button
								key={each.id}
								type="button"
								class="button"
								aria-current={each.id === method ? 'true' : undefined}
								onClick={() => setMethod(each.id)}
							>
								<Icon of={wayIcons[each.id]} size={24} />
								{say(`${each.say}_name`)}
							</button>
						))}
					</nav>
					<section class="take-part" aria-labelledby="paper">
						<h2 id="paper">{say('sheet_paper')}</h2>
						<p class="quiet">{say('sheet_paper_hint')}</p>
						<button type="button" class="button button-primary" onClick={onPrint}>
							<Icon of={printerIcon} size={24} />
							{say('sheet_print')}
						</button>
					</section>
					{facts ? (
						<>
							<SendPart key={method} message={stepsMessage(facts, say)} onCopy={onCopy} onSend={() => onOpen({ chat: method })} />
							<PhonePart text={stepsInCode(facts, say)} />
						</>
					) : null}
				</div>
				{facts ? <Sheet facts={facts} /> : null}
			</main>
		</>
	);
}
