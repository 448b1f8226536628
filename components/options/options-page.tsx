import type { Language } from '../../lib/core/languages';
import { EraseEverything } from '../erase-everything';
import { Header } from '../header';
import { HelperSwitch } from '../helper-switch';
import { LanguageChoice } from '../language-choice';
import { useSay } from '../say';
import { Switch } from '../switch';
import { useDisplay } from '../use-display';
import type { Remembered } from '../use-memory';
import { DisplayChoices } from './display-choices';
import { Managed } from './managed';
import { Stored } from './stored';
import { VoiceNote } from './voice-note';

interface OptionsPageProps {
	remembered: Remembered;
	/** What the browser speaks. */
	own: Language | null;
}

/** The settings, and everything that is remembered, in plain words. */
export function OptionsPage({ remembered: { memory, kept, change }, own }: OptionsPageProps) {
	const say = useSay();
	useDisplay(memory.preferences);
	return (
		<>
			<Header />
			<main class="options">
				<h1>{say('options_title')}</h1>
				<Managed />
				<div class="options-switches">
					<LanguageChoice
						language={memory.preferences.language}
						own={own}
						onChange={(language) => void change({ type: 'language', language })}
					/>
					<DisplayChoices preferences={memory.preferences} onChange={(event) => void change(event)} />
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
				<VoiceNote speech={window.speechSynthesis} />
				<Stored journey={kept ? memory.journey : null} />
				<EraseEverything onErase={() => change({ type: 'erase' })} />
			</main>
		</>
	);
}
