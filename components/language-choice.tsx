import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../lib/core/languages';
import { Icon } from './icon';
import { translateIcon } from './icons';
import { useSay } from './say';
import './language-choice.css';

interface LanguageChoiceProps {
	/** What was chosen; null: as the browser does. */
	language: Language | null;
	/** What the browser speaks. Whoever chooses that needs nothing brought, today or on any page after. */
	own: Language | null;
	onChange: (language: Language | null) => void;
}

/** Each language under its own name: who looks for it may read no other. */
export function LanguageChoice({ language, own, onChange }: LanguageChoiceProps) {
	const say = useSay();
	return (
		<fieldset class="languages">
			<legend>
				<Icon of={translateIcon} size={24} />
				{say('options_language')}
			</legend>
			{LANGUAGES.map((each) => (
				<label key={each} class="language" lang={tagOf(each)}>
					<input type="radio" name="language" checked={each === (language ?? own)} onChange={() => onChange(each === own ? null : each)} />
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
