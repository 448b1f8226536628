import type { JourneyEvent } from '../../lib/core/advance';
import { type Preferences, TEXT_SIZES } from '../../lib/core/memory';
import { useSay } from '../say';
import { Switch } from '../switch';

/** How large and how strong everything of ours is drawn, over the sites too. */
export function DisplayChoices({ preferences, onChange }: { preferences: Preferences; onChange: (event: JourneyEvent) => void }) {
	const say = useSay();
	return (
		<>
			<fieldset class="text-sizes">
				<legend>{say('options_text')}</legend>
				{TEXT_SIZES.map((size) => (
					<label key={size} class="text-size">
						<input type="radio" name="text" checked={preferences.text === size} onChange={() => onChange({ type: 'text', size })} />
						<span class="text-size-sample" style={{ fontSize: `${(1.4 * size) / 100}em` }} aria-hidden="true">
							{say('options_text_sample')}
						</span>
						<span>{say(`options_text_${size}`)}</span>
					</label>
				))}
			</fieldset>
			<Switch
				label={say('options_contrast')}
				hint={say('options_contrast_hint')}
				on={preferences.contrast}
				onChange={(on) => onChange({ type: 'contrast', on })}
			/>
		</>
	);
}
