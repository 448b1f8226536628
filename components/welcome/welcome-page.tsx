import type { Language } from '../../lib/core/languages';
import { addresses } from '../../lib/knowledge';
import type { Destination } from '../destination';
import { Header } from '../header';
import { Icon } from '../icon';
import { arrowSquareOutIcon, eyeSlashIcon, graduationCapIcon, handPointingIcon, houseIcon, type IconShapes, printerIcon } from '../icons';
import { LanguageChoice } from '../language-choice';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { useDisplay } from '../use-display';
import type { Remembered } from '../use-memory';
import { AddressPicture } from './address-picture';
import { PinPicture } from './pin-picture';
import { RingPicture } from './ring-picture';

const NEVER: readonly { say: string; icon: IconShapes }[] = [
	{ say: 'welcome_never1', icon: eyeSlashIcon },
	{ say: 'welcome_never2', icon: handPointingIcon },
	{ say: 'welcome_never3', icon: houseIcon },
];

interface WelcomePageProps {
	remembered: Remembered;
	/** What the browser speaks. */
	own: Language | null;
	/** How this browser keeps a button in sight: with a pin, or behind a gear. */
	pins: 'pin' | 'gear';
	onOpen: (destination: Destination) => void;
}

/** What a person sees once, after installing: what it does, what it never does, where to find it. */
export function WelcomePage({ remembered: { memory, change }, own, pins, onOpen }: WelcomePageProps) {
	const say = useSay();
	useDisplay(memory.preferences);
	return (
		<>
			<Header />
			<main class="welcome">
				<LanguageChoice
					language={memory.preferences.language}
					own={own}
					onChange={(language) => void change({ type: 'language', language })}
				/>
				<section class="welcome-pair">
					<div>
						<h1>{say('welcome_title')}</h1>
						<p class="welcome-text">{say('welcome_text')}</p>
						<div class="welcome-buttons">
							<button type="button" class="button button-primary" onClick={() => onOpen({ site: 'login' })}>
								{say('welcome_open')}
								<Icon of={arrowSquareOutIcon} size={24} />
							</button>
						</div>
						<p class="welcome-note">{say('welcome_open_note', new URL(addresses.login).host)}</p>
						<div class="welcome-buttons">
							<button type="button" class="button" onClick={() => onOpen({ page: 'practice' })}>
								<Icon of={graduationCapIcon} size={24} />
								{say('practice_open')}
							</button>
							<button type="button" class="button" onClick={() => onOpen({ page: 'sheet', method: null })}>
								<Icon of={printerIcon} size={24} />
								{say('welcome_sheet')}
							</button>
							<button type="button" class="button" onClick={() => onOpen({ page: 'options' })}>
								{say('welcome_options')}
							</button>
						</div>
					</div>
					<RingPicture />
				</section>
				<section>
					<h2>{say('welcome_never_title')}</h2>
					<ul class="welcome-never">
						{NEVER.map((each) => (
							<li key={each.say}>
								<Icon of={each.icon} size={40} />
								<div>
									<h3>{say(`${each.say}_title`)}</h3>
									<p>{say(`${each.say}_text`)}</p>
								</div>
							</li>
						))}
					</ul>
				</section>
				<section class="welcome-pair">
					<div>
						<h2>{say('welcome_pin_title')}</h2>
						<Steps keys={['welcome_pin1', 'welcome_pin2', pins === 'pin' ? 'welcome_pin3' : 'welcome_pin3_firefox', 'welcome_pin_after']} />
					</div>
					<PinPicture pins={pins} />
				</section>
				<section class="welcome-pair">
					<div>
						<h2>{say('welcome_address_title')}</h2>
						<Steps keys={['welcome_address1', 'welcome_address2', 'welcome_address3']} />
					</div>
					<AddressPicture />
				</section>
			</main>
		</>
	);
}

function Steps({ keys }: { keys: readonly string[] }) {
	const say = useSay();
	return (
		<ol class="steps">
			{keys.map((key) => (
				<li key={key}>
					<span>
						<Sentence text={say(key)} />
					</span>
				</li>
			))}
		</ol>
	);
}
