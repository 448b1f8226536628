import { LANGUAGE_NAMES, LANGUAGES, type Language, languageOf } from '../lib/core/languages';
import { Icon } from './icon';
import { translateIcon } from './icons';
import { useSay } from './say';
import './language-choice.css';

interface LanguageChoiceProps {
	/** What was chosen; null: as the browser does. */
	language: Language | null;
	onChange: (language: Language) => void;
}

/** Each language under its own name: who looks for it may read no other. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
	const say = useSay();
	return (
		<fieldset class="languages">
			<legend>
				<Icon of={translateIcon} size={24} />
				{say('options_language')}
			</legend>
			{LANGUAGES.map((each) => (
				<label key={each} class="language" lang={tagOf(each)}>
					<input type="radio" name="language" checked={each === (language ?? languageOf(say('lang')))} onChange={() => onChange(each)} />
					<span>{LANGUAGE_NAMES[each]}</span>
				</label>
			))}
		</fieldset>
	);
}

/** As documents are marked. */
function tagOf(language: Language): string {
	return language.replace('_', '-');
}
