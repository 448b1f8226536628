import { EraseEverything } from '../erase-everything';
import { Header } from '../header';
import { HelperSwitch } from '../helper-switch';
import { useSay } from '../say';
import { Switch } from '../switch';
import type { Remembered } from '../use-memory';
import { Stored } from './stored';

/** The two settings, and everything that is remembered, in plain words. */
export function OptionsPage({ remembered: { memory, kept, change } }: { remembered: Remembered }) {
	const say = useSay();
	return (
		<>
			<Header />
			<main class="options">
				<h1>{say('options_title')}</h1>
				<div class="options-switches">
					<Switch
						label={say('popup_offers')}
						hint={say('popup_offers_hint')}
						on={memory.preferences.offers}
						onChange={(on) => void change({ type: 'offers', on })}
					/>
					<HelperSwitch
						on={memory.preferences.helper}
						hint={say('options_helper_hint')}
						onChange={(on) => void change({ type: 'helper', on })}
					/>
				</div>
				<Stored journey={kept ? memory.journey : null} />
				<EraseEverything onErase={() => change({ type: 'erase' })} />
			</main>
		</>
	);
}
